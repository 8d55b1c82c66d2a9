package org.suqiu.slice;

import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.function.Supplier;
import org.jboss.weld.injection.spi.JpaInjectionServices;
import org.jboss.weld.injection.spi.ResourceReferenceFactory;
import org.jboss.weld.injection.spi.helpers.SimpleResourceReference;

/** A migrated database with one person at work, who gives the container its entity manager. */
public final class SliceDatabase implements JpaInjectionServices, AutoCloseable {

    private final EntityManagerFactory factory;
    private final EntityManager entityManager;

    public SliceDatabase(Class<?>... entities) {
        factory = RealDatabase.entities(RealDatabase.inMemory(), entities);
        entityManager = factory.createEntityManager();
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

    public EntityManager entityManager() {
        return entityManager;
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
        entityManager.close();
        factory.close();
    }
}
