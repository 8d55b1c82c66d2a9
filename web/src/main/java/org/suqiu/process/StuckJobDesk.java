package org.suqiu.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.runtime.Job;
import org.suqiu.identity.Actor;
import org.suqiu.identity.StaffActed;

/** Where the administrator sees what the engine has given up, and has it tried again. */
@ApplicationScoped
public class StuckJobDesk {

    private static final int MOST = 1000;

    @Inject
    Engine engine;

    @Inject
    Event<StaffActed> acted;

    /** By the step of the model; of which cases is not told, for some are confidential. */
    @Transactional
    public List<StuckJobs> all() {
        return stuck().stream()
                .collect(Collectors.groupingBy(this::activity, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(step -> new StuckJobs(step.getKey(), step.getValue()))
                .toList();
    }

    /** @return how many are tried again, as often as a new one */
    @Transactional
    public int tryAgain(Actor by) {
        List<Job> jobs = stuck();
        jobs.forEach(job -> engine.management().setJobRetries(job.getId(), EngineSettings.TRIES));
        acted.fire(new StaffActed(by, "STUCK_JOBS_TRIED_AGAIN", null, jobs.size() + " jobs"));
        return jobs.size();
    }

    private List<Job> stuck() {
        return engine.management().createJobQuery().noRetriesLeft().listPage(0, MOST);
    }

    private String activity(Job job) {
        return job.getProcessDefinitionKey() + "/"
                + engine.management()
                        .createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult()
                        .getActivityId();
    }

    /** @param step model and activity, such as {@code Complaint/Timer_AcceptanceLate} */
    public record StuckJobs(String step, long jobs) {}
}
