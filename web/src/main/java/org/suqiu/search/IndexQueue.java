package org.suqiu.search;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.suqiu.casefile.CaseRecorded;

/**
 * Cases whose documents are out of date, written again together a moment after their transactions are through, or at once
 * when somebody searches. What a stop of the server loses here, the comparison with the table finds.
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

    private final Set<String> waiting = new LinkedHashSet<>();
    private boolean begun;
    private boolean writing;
    private boolean stopped;

    void onRecorded(@Observes(during = TransactionPhase.AFTER_SUCCESS) CaseRecorded recorded) {
        add(List.of(recorded.caseNumber()));
    }

    synchronized void add(List<String> numbers) {
        waiting.addAll(numbers);
        begin(GATHERING_MILLIS);
    }

    private void begin(long afterMillis) {
        if (!begun && !writing && !stopped) {
            begun = true;
            schedule.schedule(this::work, afterMillis, TimeUnit.MILLISECONDS);
        }
    }

    /** Waits a moment, so that who has just changed a case finds it as it is. */
    synchronized void settle() {
        if (!waiting.isEmpty() && !writing && !stopped) {
            schedule.execute(this::work);
        }
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while ((writing || !waiting.isEmpty()) && System.nanoTime() < until && pause()) {
            LOG.log(Level.TRACE, "a search waits for the index");
        }
    }

    private synchronized boolean pause() {
        try {
            wait(10);
            return true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void work() {
        List<String> batch = next();
        if (batch.isEmpty()) {
            return;
        }
        try {
            indexer.write(batch);
        } catch (RuntimeException failed) {
            LOG.log(
                    Level.WARNING,
                    "The index did not take " + batch.size() + " cases; they are repaired later",
                    failed);
        } finally {
            written();
        }
    }

    /** Nothing where another thread is at it, or was faster. */
    private synchronized List<String> next() {
        begun = false;
        if (writing || stopped) {
            return List.of();
        }
        List<String> batch = waiting.stream().limit(BATCH).toList();
        batch.forEach(waiting::remove);
        writing = !batch.isEmpty();
        return batch;
    }

    private synchronized void written() {
        writing = false;
        if (!waiting.isEmpty()) {
            begin(waiting.size() < BATCH ? GATHERING_MILLIS : 0);
        }
        notifyAll();
    }

    @PreDestroy
    synchronized void stop() {
        stopped = true;
    }
}
