package org.suqiu.slice;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Two people who do something at once, in a given order: what a race would show by chance shows every time. */
public final class TwoAtOnce implements AutoCloseable {

    private final RealDatabase kind;
    private final DataSource database;
    private final EntityManagerFactory factory;
    private final ExecutorService elsewhere = Executors.newSingleThreadExecutor();
    private Future<Optional<RuntimeException>> refusal;

    public TwoAtOnce(RealDatabase kind, DataSource database, Class<?>... entities) {
        this.kind = kind;
        this.database = database;
        factory = RealDatabase.entities(database, entities);
    }

    /** What the first does; it says when the second sets about it. */
    @FunctionalInterface
    public interface First {
        void work(EntityManager entityManager, Runnable secondBegins);
    }

    /**
     * The first goes on when the second waits for it, or has come to its end without.
     *
     * @return why the second was refused; nothing where it went through
     */
    public Optional<RuntimeException> refusalOfTheSecond(First first, Consumer<EntityManager> second) throws Exception {
        within(entityManager -> first.work(entityManager, () -> begin(second)));
        return refusal.get();
    }

    public void within(Consumer<EntityManager> work) {
        try (EntityManager entityManager = factory.createEntityManager()) {
            entityManager.getTransaction().begin();
            try {
                work.accept(entityManager);
                entityManager.getTransaction().commit();
            } finally {
                if (entityManager.getTransaction().isActive()) {
                    entityManager.getTransaction().rollback();
                }
            }
        }
    }

    private void begin(Consumer<EntityManager> work) {
        refusal = elsewhere.submit(() -> refusalOf(work));
        try (var connection = database.getConnection()) {
            while (!refusal.isDone() && !kind.isSomebodyWaiting(connection)) {
                Thread.onSpinWait();
            }
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private Optional<RuntimeException> refusalOf(Consumer<EntityManager> work) {
        try {
            within(work);
            return Optional.empty();
        } catch (RuntimeException refused) {
            return Optional.of(refused);
        }
    }

    @Override
    public void close() {
        elsewhere.shutdown();
        factory.close();
    }
}
