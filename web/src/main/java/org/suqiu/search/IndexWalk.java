package org.suqiu.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.hibernate.search.util.common.SearchException;

/** Goes through all cases, a batch at a time, and writes the documents that are missing or old, or all of them. */
@ApplicationScoped
class IndexWalk {

    private static final int BATCH = 500;

    @Inject
    CaseIndexer indexer;

    @Inject
    IndexFiles files;

    /**
     * Case by case, so that what is found stays to be found while all is written again.
     *
     * @param done how many were looked at, told after each batch
     * @return how many were written
     */
    long through(boolean all, BooleanSupplier stopped, LongConsumer done) {
        long written = 0;
        long looked = 0;
        String last = "";
        Map<String, Integer> versions;
        while (!stopped.getAsBoolean() && !(versions = indexer.versionsAfter(last, BATCH)).isEmpty()) {
            List<String> stale = all ? List.copyOf(versions.keySet()) : stale(versions);
            if (!stale.isEmpty()) {
                indexer.write(stale);
            }
            written += stale.size();
            looked += versions.size();
            last = versions.keySet().stream().reduce((one, other) -> other).orElseThrow();
            done.accept(looked);
        }
        return written;
    }

    /** Documents without a case. */
    void forgetOrphans() {
        if (files.documents() <= indexer.cases()) {
            return;
        }
        try (var documents = files.versions()) {
            documents.numbers(BATCH, numbers -> {
                var known = indexer.known(numbers);
                indexer.forget(numbers.stream()
                        .filter(number -> !known.contains(number))
                        .toList());
            });
        } catch (IOException damaged) {
            throw new SearchException("the index cannot be read", damaged);
        }
    }

    private List<String> stale(Map<String, Integer> versions) {
        try (var documents = files.versions()) {
            return documents.missingOrOlder(versions);
        } catch (IOException damaged) {
            throw new SearchException("the index cannot be read", damaged);
        }
    }
}
