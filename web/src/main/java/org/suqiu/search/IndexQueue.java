package org.suqiu.search;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.suqiu.casefile.CaseRecorded;

/**
 * Cases whose documents are out of date, written again one after the other once their transaction is through. What a stop
 * of the server loses here, the comparison with the table finds.
 */
@ApplicationScoped
public class IndexQueue {

    private static final Logger LOG = System.getLogger(IndexQueue.class.getName());
    private static final int BATCH = 100;

    /** How long a search waits for what happened before it. */
    private static final long PATIENCE_MILLIS = 1_000;

    @Resource
    ManagedExecutorService executor;

    @Inject
    CaseIndexer indexer;

    private final Set<String> waiting = new LinkedHashSet<>();
    private boolean working;
    private boolean stopped;

    void onRecorded(@Observes(during = TransactionPhase.AFTER_SUCCESS) CaseRecorded recorded) {
        add(List.of(recorded.caseNumber()));
    }

    synchronized void add(List<String> numbers) {
        waiting.addAll(numbers);
        if (!working && !stopped) {
            working = true;
            executor.execute(this::work);
        }
    }

    /** Waits a moment, so that who has just changed a case finds it as it is. */
    synchronized void settle() {
        long until = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (working && System.nanoTime() < until && pause()) {
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
        List<String> batch;
        while (!(batch = next()).isEmpty()) {
            try {
                indexer.write(batch);
            } catch (RuntimeException failed) {
                LOG.log(
                        Level.WARNING,
                        "The index did not take " + batch.size() + " cases; they are repaired later",
                        failed);
            }
        }
    }

    private synchronized List<String> next() {
        List<String> batch = waiting.stream().limit(BATCH).toList();
        batch.forEach(waiting::remove);
        working = !batch.isEmpty();
        notifyAll();
        return stopped ? List.of() : new ArrayList<>(batch);
    }

    @PreDestroy
    synchronized void stop() {
        stopped = true;
    }
}
