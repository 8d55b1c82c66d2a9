package org.suqiu.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.cfg.Configuration;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.jboss.weld.injection.spi.JpaInjectionServices;
import org.jboss.weld.injection.spi.ResourceReferenceFactory;
import org.jboss.weld.injection.spi.helpers.SimpleResourceReference;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.catalogue.CatalogueEntry;
import org.suqiu.catalogue.Category;
import org.suqiu.clock.MovableClock;
import org.suqiu.identity.County;
import org.suqiu.identity.Office;
import org.suqiu.identity.Offices;
import org.suqiu.identity.StaffMember;

/** Counted cases on a migrated database, and those who sum them up, at the end of 2026. */
public final class FiguresDatabase implements JpaInjectionServices, AutoCloseable {

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

    private final EntityManagerFactory factory;
    private final EntityManager entityManager;
    private final WeldContainer container;

    FiguresDatabase() {
        this(List.of(), beans -> beans);
    }

    /** With more that is stored, and more beans that read it. */
    public FiguresDatabase(List<Class<?>> furtherEntities, UnaryOperator<Weld> furtherBeans) {
        var source = new JdbcDataSource();
        source.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        Flyway.configure().dataSource(source).load().migrate();
        var configuration = new Configuration();
        for (Class<?> entity : ENTITIES) {
            configuration.addAnnotatedClass(entity);
        }
        furtherEntities.forEach(configuration::addAnnotatedClass);
        configuration.getProperties().put("hibernate.connection.datasource", source);
        configuration.setProperty("hibernate.jdbc.time_zone", "UTC");
        configuration.setProperty("hibernate.jpa.compliance.query", "true");
        factory = configuration.buildSessionFactory();
        entityManager = factory.createEntityManager();
        container = furtherBeans
                .apply(new Weld()
                        .disableDiscovery()
                        .addServices(this)
                        .addBeanClasses(Statistics.class, Sums.class, CountedCases.class, Offices.class, Today.class))
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

    public void add(CaseFile caseFile, List<CountedEvent> counted) {
        within(() -> {
            entityManager.persist(caseFile);
            counted.forEach(entityManager::persist);
            return null;
        });
    }

    public void clear() {
        within(() -> {
            entityManager.createQuery("delete from CountedEvent e").executeUpdate();
            return entityManager.createQuery("delete from CaseFile c").executeUpdate();
        });
    }

    /** One transaction; what it leaves is read again from the tables. */
    public <T> T within(Supplier<T> work) {
        entityManager.getTransaction().begin();
        try {
            T result = work.get();
            entityManager.getTransaction().commit();
            return result;
        } finally {
            if (entityManager.getTransaction().isActive()) {
                entityManager.getTransaction().rollback();
            }
            entityManager.clear();
        }
    }

    @Override
    public ResourceReferenceFactory<EntityManager> registerPersistenceContextInjectionPoint(InjectionPoint point) {
        return () -> new SimpleResourceReference<>(entityManager);
    }

    @Override
    public ResourceReferenceFactory<EntityManagerFactory> registerPersistenceUnitInjectionPoint(InjectionPoint point) {
        return () -> new SimpleResourceReference<>(factory);
    }

    @Override
    public void cleanup() {
        // Closed by close, after the container.
    }

    @Override
    public void close() {
        container.close();
        entityManager.close();
        factory.close();
    }
}
