package org.suqiu.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.suqiu.rules.NotFound;

/** The imports, and the numbers of other platforms that came with them. */
@ApplicationScoped
public class ImportRuns {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Transactional
    void add(String id, String startedBy) {
        entityManager.persist(new ImportRun(id, startedBy, clock.instant()));
    }

    @Transactional
    public ImportRun byId(String id) {
        ImportRun run = entityManager.find(ImportRun.class, id);
        if (run == null) {
            throw new NotFound("import");
        }
        return run;
    }

    /** Newest first. @param before where the last page ended, or null */
    @Transactional
    public List<ImportLine> list(Position before, int most) {
        String continued = before == null ? "" : " where r.startedAt < :at or r.startedAt = :at and r.id < :id";
        var query = entityManager.createQuery(
                "select new org.suqiu.interchange.ImportLine(r.id, r.state, r.rows, r.imported, r.startedBy, r.startedAt,"
                        + " r.finishedAt) from ImportRun r" + continued + " order by r.startedAt desc, r.id desc",
                ImportLine.class);
        if (before != null) {
            query.setParameter("at", before.startedAt()).setParameter("id", before.id());
        }
        return query.setMaxResults(most).getResultList();
    }

    /** Those that a stop of the server interrupted, in the order in which they came. */
    @Transactional
    List<String> unfinished() {
        return entityManager
                .createQuery(
                        "select r.id from ImportRun r where r.state = :running order by r.startedAt, r.id",
                        String.class)
                .setParameter("running", ImportState.RUNNING)
                .getResultList();
    }

    @Transactional
    void counted(String id, int rows) {
        byId(id).counted(rows);
    }

    /** In the transaction of whatever was imported. */
    @Transactional(Transactional.TxType.MANDATORY)
    void done(String id, Report warnings) {
        byId(id).done(warnings, clock.instant());
    }

    @Transactional
    void rejected(String id, Report findings) {
        byId(id).rejected(findings, clock.instant());
    }

    /** Which of these numbers came with an earlier import. */
    @Transactional
    Set<String> known(Collection<String> externalIds) {
        return new HashSet<>(entityManager
                .createQuery("select c.externalId from ImportedCase c where c.externalId in :ids", String.class)
                .setParameter("ids", externalIds)
                .getResultList());
    }

    /** Where a page of the list ends. */
    public record Position(Instant startedAt, String id) {}
}
