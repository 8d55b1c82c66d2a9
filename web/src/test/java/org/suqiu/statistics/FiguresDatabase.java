package org.suqiu.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.catalogue.CatalogueEntry;
import org.suqiu.catalogue.Category;
import org.suqiu.clock.MovableClock;
import org.suqiu.identity.County;
import org.suqiu.identity.Office;
import org.suqiu.identity.Offices;
import org.suqiu.identity.StaffMember;
import org.suqiu.slice.SliceDatabase;

/** Counted cases on a migrated database, and those who sum them up, at the end of 2026. */
public final class FiguresDatabase implements AutoCloseable {

    public static final LocalDate TODAY = LocalDate.of(2026, 12, 31);

    private static final Class<?>[] ENTITIES = {
        CaseFile.class,
        CatalogueEntry.class,
        Category.class,
        CountedEvent.class,
        County.class,
        Office.class,
        StaffMember.class
    };

    private final SliceDatabase database;
    private final WeldContainer container;

    FiguresDatabase() {
        this(List.of(), beans -> beans);
    }

    /** With more that is stored, and more beans that read it. */
    public FiguresDatabase(List<Class<?>> furtherEntities, UnaryOperator<Weld> furtherBeans) {
        database = new SliceDatabase(
                Stream.concat(Arrays.stream(ENTITIES), furtherEntities.stream()).toArray(Class<?>[]::new));
        container = furtherBeans
                .apply(new Weld()
                        .disableDiscovery()
                        .addServices(database)
                        .addBeanClasses(Statistics.class, Sums.class, CountedCases.class)
                        .addBeanClasses(CountedEvents.class, Offices.class, Today.class))
                .initialize();
    }

    /** In the afternoon. */
    @ApplicationScoped
    static class Today {

        @Produces
        Clock clock() {
            return Clock.fixed(CaseFileFixture.noon(TODAY), MovableClock.ZONE);
        }
    }

    public <T> T bean(Class<T> type) {
        return container.select(type).get();
    }

    public Statistics statistics() {
        return container.select(Statistics.class).get();
    }

    CountedCases countedCases() {
        return container.select(CountedCases.class).get();
    }

    /** Counted while the case is handled, as by the features that observe it. */
    public void counts(CaseFile caseFile, Tally tally) {
        within(() -> {
            database.entityManager().persist(caseFile);
            bean(CountedEvents.class).add(tally);
            return null;
        });
    }

    public void add(CaseFile caseFile, List<CountedEvent> counted) {
        within(() -> {
            database.entityManager().persist(caseFile);
            counted.forEach(database.entityManager()::persist);
            return null;
        });
    }

    public void clear() {
        within(() -> {
            database.entityManager().createQuery("delete from CountedEvent e").executeUpdate();
            return database.entityManager()
                    .createQuery("delete from CaseFile c")
                    .executeUpdate();
        });
    }

    /** One transaction; what it leaves is read again from the tables. */
    public <T> T within(Supplier<T> work) {
        return database.within(work);
    }

    @Override
    public void close() {
        container.close();
        database.close();
    }
}
