package org.suqiu.search;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.util.common.SearchException;
import org.suqiu.casefile.CaseFile;

/**
 * Sees that the index says what the tables say: compares them when the application starts and every ten minutes, writes
 * again what differs, and makes a damaged index anew. The office works meanwhile.
 */
@ApplicationScoped
public class IndexCare {

    private static final Logger LOG = System.getLogger(IndexCare.class.getName());
    private static final int BATCH = 500;
    private static final int MINUTES = 10;

    @PersistenceUnit
    EntityManagerFactory persistence;

    @Resource
    ManagedScheduledExecutorService schedule;

    @Inject
    CaseIndexer indexer;

    @Inject
    Clock clock;

    private final AtomicReference<IndexState> state = new AtomicReference<>(IndexState.UNKNOWN);
    private final ReentrantLock turn = new ReentrantLock();
    private volatile boolean stopped;

    /** Answers at once; the work is done beside. */
    public void begin() {
        open();
        schedule.scheduleWithFixedDelay(this::compare, 0, MINUTES, TimeUnit.MINUTES);
    }

    /** After many cases came in at once. */
    public void compareSoon() {
        schedule.execute(this::compare);
    }

    public void rebuildSoon() {
        schedule.execute(this::rebuild);
    }

    public IndexState state() {
        return state.get();
    }

    private void open() {
        try {
            scope().schemaManager().createIfMissing();
            documents();
        } catch (SearchException | IOException damaged) {
            makeAnew(damaged);
        }
    }

    private void makeAnew(Exception damaged) {
        LOG.log(Level.WARNING, "The search index is damaged and is made anew", damaged);
        scope().schemaManager().dropAndCreate();
    }

    private void compare() {
        inTurn(() -> walk(false));
    }

    private void rebuild() {
        inTurn(() -> walk(true));
    }

    private void inTurn(Runnable work) {
        turn.lock();
        try {
            work.run();
        } catch (SearchException damaged) {
            makeAnew(damaged);
            walk(true);
        } finally {
            turn.unlock();
        }
    }

    /** Case by case, so that what is found stays to be found while all is written again. */
    private void walk(boolean all) {
        long cases = indexer.cases();
        long repaired = 0;
        long done = 0;
        String last = "";
        Map<String, Integer> versions;
        while (!stopped && !(versions = indexer.versionsAfter(last, BATCH)).isEmpty()) {
            List<String> stale = all ? List.copyOf(versions.keySet()) : stale(versions);
            if (!stale.isEmpty()) {
                indexer.write(stale);
            }
            repaired += stale.size();
            done += versions.size();
            last = versions.keySet().stream().reduce((one, other) -> other).orElseThrow();
            state.set(state.get().working(all, done, cases));
        }
        forgetOrphans(cases);
        state.set(state.get().compared(clock.instant(), all ? 0 : repaired, cases));
        if (repaired > 0 && !all) {
            LOG.log(Level.INFO, "The search index lacked or had old documents of {0} cases; written again", repaired);
        }
    }

    private List<String> stale(Map<String, Integer> versions) {
        try (var documents = new IndexedVersions(scope())) {
            return documents.missingOrOlder(versions);
        } catch (IOException damaged) {
            throw new SearchException("the index cannot be read", damaged);
        }
    }

    private void forgetOrphans(long cases) {
        try {
            if (documents() > cases) {
                try (var documents = new IndexedVersions(scope())) {
                    documents.numbers(BATCH, numbers -> {
                        var known = indexer.known(numbers);
                        indexer.forget(numbers.stream()
                                .filter(number -> !known.contains(number))
                                .toList());
                    });
                }
            }
        } catch (IOException damaged) {
            throw new SearchException("the index cannot be read", damaged);
        }
    }

    private long documents() throws IOException {
        try (var documents = new IndexedVersions(scope())) {
            return documents.count();
        }
    }

    private SearchScope<CaseFile> scope() {
        return Search.mapping(persistence).scope(CaseFile.class);
    }

    @PreDestroy
    void stop() {
        stopped = true;
    }
}
