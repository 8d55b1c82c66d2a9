package org.suqiu.search;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.BaseUnits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** How often the index was wrong, how far behind and how large it is, as meters of the server. */
@ApplicationScoped
public class IndexMeters {

    @Inject
    IndexFiles files;

    @Inject
    IndexQueue queue;

    @Inject
    IndexCare care;

    /** The server offers the same registry to each part of the application. */
    void register(@Observes @Initialized(ApplicationScoped.class) Object start, Instance<MeterRegistry> registries) {
        registries.stream().findFirst().ifPresent(this::register);
    }

    private void register(MeterRegistry meters) {
        FunctionCounter.builder(
                        "suqiu.search.repaired", care, seen -> seen.state().repaired())
                .description("Documents that a comparison found missing or old, and wrote again")
                .register(meters);
        FunctionCounter.builder(
                        "suqiu.search.made.anew", care, seen -> seen.state().madeAnew())
                .description("How often the index was found damaged or of another make")
                .register(meters);
        Gauge.builder("suqiu.search.waiting", queue, IndexQueue::waiting)
                .description("Cases whose documents are out of date")
                .register(meters);
        Gauge.builder("suqiu.search.documents", files, IndexFiles::documents).register(meters);
        Gauge.builder("suqiu.search.size", files, IndexFiles::bytes)
                .baseUnit(BaseUnits.BYTES)
                .register(meters);
    }
}
