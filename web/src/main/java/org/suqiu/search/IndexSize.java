package org.suqiu.search;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.BaseUnits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.hibernate.search.util.common.SearchException;

/** How large the index is, how far behind, and how often it was wrong: for the administrator, and as meters. */
@ApplicationScoped
public class IndexSize {

    @Inject
    IndexFiles files;

    @Inject
    IndexQueue queue;

    @Inject
    IndexCare care;

    void register(@Observes @Initialized(ApplicationScoped.class) Object start, MeterRegistry meters) {
        FunctionCounter.builder(
                        "suqiu.search.repaired", care, seen -> seen.state().repaired())
                .description("Documents that a comparison found missing or old, and wrote again")
                .register(meters);
        FunctionCounter.builder(
                        "suqiu.search.made.anew", care, seen -> seen.state().madeAnew())
                .description("How often the index was found damaged")
                .register(meters);
        Gauge.builder("suqiu.search.waiting", queue, IndexQueue::waiting)
                .description("Cases whose documents are out of date")
                .register(meters);
        Gauge.builder("suqiu.search.documents", files, IndexFiles::documents).register(meters);
        Gauge.builder("suqiu.search.size", files, IndexFiles::bytes)
                .baseUnit(BaseUnits.BYTES)
                .register(meters);
    }

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
