package org.suqiu.search;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.suqiu.casefile.CaseRecorded;

/**
 * Cases whose documents are out of date, written again together a moment after their transactions are through, or at once
 * when somebody searches. What is lost here, by a stop of the server or a failure, the comparison with the table finds.
 */
@ApplicationScoped
public class IndexQueue {

    private static final Logger LOG = System.getLogger(IndexQueue.class.getName());
    private static final int BATCH = 100;

    /** What happens within it is written together. */
    private static final long GATHERING_MILLIS = 250;

    /** How long a search waits for what happened before it. */
    private static final long PATIENCE_MILLIS = 1_000;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ScheduledExecutorService schedule;

    @Inject
    CaseIndexer indexer;

    @Inject
    IndexCare care;

    private final StaleCases stale = new StaleCases();
    private int hurried;
    private boolean ordered;
    private boolean writing;
    private boolean stopped;

    void onRecorded(@Observes(during = TransactionPhase.AFTER_SUCCESS) CaseRecorded recorded) {
        add(List.of(recorded.caseNumber()));
    }

    synchronized void add(List<String> numbers) {
        stale.add(numbers);
        if (!ordered) {
            order(GATHERING_MILLIS);
        }
    }

    synchronized int waiting() {
        return stale.size();
    }

    /** Nothing where somebody is writing: who writes orders what is left. */
    private void order(long afterMillis) {
        if (writing || stopped) {
            return;
        }
        try {
            schedule.schedule(this::work, afterMillis, TimeUnit.MILLISECONDS);
            ordered = true;
        } catch (RejectedExecutionException closing) {
            LOG.log(Level.INFO, "The server takes no more work; the index is compared when it starts again", closing);
        }
    }

    /** Waits a moment for what was heard before, so that who has just changed a case finds it as it is. */
    synchronized void settle() {
        long heard = stale.heard();
        if (stale.areWrittenUpTo(heard)) {
            return;
        }
        hurried++;
        try {
            order(0);
            waitUntilWritten(heard);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            hurried--;
        }
    }

    private synchronized void waitUntilWritten(long heard) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        long left = until - System.nanoTime();
        while ((ordered || writing) && !stopped && left > 0 && !stale.areWrittenUpTo(heard)) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
            left = until - System.nanoTime();
        }
    }

    private void work() {
        List<String> batch = next();
        if (batch.isEmpty()) {
            return;
        }
        try {
            write(batch);
        } finally {
            written();
        }
    }

    /** One case that cannot be written must not keep out the others. */
    private void write(List<String> batch) {
        try {
            indexer.write(batch);
        } catch (RuntimeException failed) {
            if (batch.size() > 1) {
                batch.forEach(number -> write(List.of(number)));
            } else {
                care.doubt(failed);
            }
        }
    }

    /** Nothing where another thread is at it, or was faster. */
    private synchronized List<String> next() {
        ordered = false;
        if (writing || stopped) {
            return List.of();
        }
        List<String> batch = stale.take(BATCH);
        writing = !batch.isEmpty();
        return batch;
    }

    private synchronized void written() {
        writing = false;
        stale.written();
        if (!stale.isEmpty()) {
            order(hurried > 0 ? 0 : GATHERING_MILLIS);
        }
        notifyAll();
    }

    @PreDestroy
    synchronized void stop() {
        stopped = true;
        notifyAll();
    }
}
