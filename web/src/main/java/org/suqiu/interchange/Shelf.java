package org.suqiu.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/**
 * Puts dossiers into the tables, a stack of equal rows at a time and without keeping any in memory: an entity manager would
 * hold a hundred thousand of them.
 */
@ApplicationScoped
class Shelf {

    /** Rows of one table that go to the database together. */
    private static final int BATCH = 500;

    @PersistenceUnit
    EntityManagerFactory factory;

    /** In the transaction of the caller. */
    void put(List<Dossier> dossiers) {
        try (StatelessSession session = factory.unwrap(SessionFactory.class).openStatelessSession()) {
            session.setJdbcBatchSize(BATCH);
            insert(session, dossiers, dossier -> List.of(dossier.caseFile()));
            insert(session, dossiers, Dossier::party);
            insert(session, dossiers, Dossier::acceptance);
            insert(session, dossiers, Dossier::mediation);
            insert(session, dossiers, Dossier::verification);
            insert(session, dossiers, Dossier::deadlines);
            insert(session, dossiers, Dossier::events);
            insert(session, dossiers, Dossier::counted);
            insert(session, dossiers, dossier -> List.of(dossier.importedCase()));
        }
    }

    private static void insert(
            StatelessSession session, List<Dossier> dossiers, Function<Dossier, Collection<?>> rows) {
        dossiers.forEach(dossier -> rows.apply(dossier).forEach(session::insert));
        ((SharedSessionContractImplementor) session).getJdbcCoordinator().executeBatch();
    }
}
