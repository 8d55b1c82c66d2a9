package org.suqiu.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.camunda.bpm.engine.runtime.Job;

/** Goes through time from due job to due job, so that each one sees its own moment. */
@ApplicationScoped
public class TimerWalk {

    private static final Logger LOG = System.getLogger(TimerWalk.class.getName());

    /** A job that stays however often it is tried (somebody else keeps changing its case) does not hold up time. */
    private static final int MOST_TRIES = 10;

    @Inject
    Engine engine;

    /**
     * Runs in one transaction each what is due up to the target; what fails is counted, and tried again later like any
     * failed job.
     *
     * @param clock sets the time; called before each job with its due date, and with the target in the end
     */
    public Walked to(Instant target, Consumer<Instant> clock) {
        engine.jobs().pause();
        try {
            Walked walked = walk(target, clock);
            clock.accept(target);
            return walked;
        } finally {
            engine.jobs().resume();
        }
    }

    private Walked walk(Instant target, Consumer<Instant> clock) {
        Walked walked = Walked.NOTHING;
        Map<String, Integer> tries = new HashMap<>();
        Optional<Job> next;
        while ((next = earliestDue(target, tries)).isPresent()) {
            Job job = next.get();
            tries.merge(job.getId(), 1, Integer::sum);
            clock.accept(job.getDuedate().toInstant());
            walked = run(job) ? walked.andOne() : walked.andOneFailed();
        }
        return walked;
    }

    private Optional<Job> earliestDue(Instant target, Map<String, Integer> tries) {
        long givenUp =
                tries.values().stream().filter(often -> often >= MOST_TRIES).count();
        return engine
                .management()
                .createJobQuery()
                .active()
                .withRetriesLeft()
                .duedateLowerThan(Date.from(target.plusMillis(1)))
                .orderByJobDuedate()
                .asc()
                .orderByJobId()
                .asc()
                .listPage(0, (int) givenUp + 1)
                .stream()
                .filter(job -> tries.getOrDefault(job.getId(), 0) < MOST_TRIES)
                .findFirst();
    }

    private boolean run(Job job) {
        try {
            engine.management().executeJob(job.getId());
            return true;
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "A job due at " + job.getDuedate() + " failed", failed);
            return false;
        }
    }

    /** What a walk did. */
    public record Walked(int done, int failed) {

        static final Walked NOTHING = new Walked(0, 0);

        Walked andOne() {
            return new Walked(done + 1, failed);
        }

        Walked andOneFailed() {
            return new Walked(done, failed + 1);
        }
    }
}
