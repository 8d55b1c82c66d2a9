package org.suqiu.search;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Sees that the index says what the tables say: compares them when the application starts and every ten minutes, writes
 * again what differs, and makes an index anew that is damaged or of another make. The office works meanwhile.
 */
@ApplicationScoped
public class IndexCare {

    private static final Logger LOG = System.getLogger(IndexCare.class.getName());
    private static final int MINUTES = 10;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ScheduledExecutorService schedule;

    @Inject
    IndexFiles files;

    @Inject
    IndexWalk walk;

    @Inject
    CaseIndexer indexer;

    @Inject
    Clock clock;

    private final AtomicReference<IndexState> state = new AtomicReference<>(IndexState.UNKNOWN);
    private final AtomicBoolean doubted = new AtomicBoolean();
    private final ReentrantLock turn = new ReentrantLock();
    private volatile boolean stopped;

    /** Answers at once; the work is done beside. What a stop in the middle of writing left shows in the first comparison. */
    public void begin() {
        try {
            files.createIfMissing();
        } catch (RuntimeException damaged) {
            LOG.log(Level.WARNING, "The search index cannot be opened", damaged);
        }
        schedule.execute(() -> inTurn(this::lookAtFiles));
        schedule.scheduleWithFixedDelay(this::compare, 0, MINUTES, TimeUnit.MINUTES);
    }

    /** After many cases came in at once. */
    public void compareSoon() {
        schedule.execute(this::compare);
    }

    public void rebuildSoon() {
        schedule.execute(() -> inTurn(() -> through(true)));
    }

    /** After something went wrong with the index; however often that is said, it is looked at once. */
    void doubt(Throwable failure) {
        LOG.log(Level.WARNING, "Something is wrong with the search index", failure);
        if (doubted.compareAndSet(false, true)) {
            schedule.execute(() -> inTurn(this::lookAtDoubt));
        }
    }

    public IndexState state() {
        return state.get();
    }

    private void compare() {
        inTurn(() -> through(false));
    }

    private void lookAtDoubt() {
        doubted.set(false);
        lookAtFiles();
    }

    private void lookAtFiles() {
        if (!files.areUsable()) {
            makeAnew();
        }
    }

    /** What fails although the files are whole is not mended by new ones; the next comparison tries again. */
    private void inTurn(Runnable work) {
        turn.lock();
        try {
            work.run();
        } catch (RuntimeException | InternalError failed) {
            LOG.log(Level.WARNING, "Work on the search index failed", failed);
            mend();
        } finally {
            turn.unlock();
        }
    }

    private void mend() {
        try {
            lookAtFiles();
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "The search index cannot be made anew", failed);
        }
    }

    private void makeAnew() {
        state.set(state.get().unusable());
        files.makeAnew();
        through(true);
    }

    private void through(boolean all) {
        long cases = indexer.cases();
        long written =
                walk.through(all, () -> stopped, done -> state.set(state.get().working(all, done, cases)));
        walk.forgetOrphans();
        if (stopped) {
            return;
        }
        state.set(state.get().compared(clock.instant(), all ? 0 : written, cases));
        if (written > 0 && !all) {
            LOG.log(Level.INFO, "The search index lacked or had old documents of {0} cases; written again", written);
        }
    }

    @PreDestroy
    void stop() {
        stopped = true;
    }
}
