package org.suqiu.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hibernate.search.util.common.SearchException;

/** How large the index is, and how far behind. */
@ApplicationScoped
public class IndexSize {

    @Inject
    IndexFiles files;

    @Inject
    IndexQueue queue;

    @Inject
    IndexCare care;

    /** Nothing is told of a damaged index but that it is looked at. */
    public Measure now() {
        try {
            return new Measure(files.documents(), files.bytes(), queue.waiting());
        } catch (SearchException damaged) {
            care.doubt(damaged);
            return new Measure(0, 0, queue.waiting());
        }
    }

    /** @param waiting cases whose documents are out of date at this moment */
    public record Measure(long documents, long bytes, int waiting) {}
}
