package org.suqiu.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.suqiu.casefile.CaseFile;

/**
 * Figures for which a case counts once, whenever that was: what is counted later takes the place of what was counted before.
 * The whole and its part move together, so that in every period the part is at most the whole.
 */
@ApplicationScoped
class CountedOnce {

    @PersistenceContext
    EntityManager entityManager;

    void replace(CaseFile caseFile, Set<Figure> figures, Tally tally) {
        rows(caseFile, figures).forEach(entityManager::remove);
        tally.rows().forEach(entityManager::persist);
    }

    boolean has(CaseFile caseFile, Figure figure) {
        return !rows(caseFile, Set.of(figure)).isEmpty();
    }

    private List<CountedEvent> rows(CaseFile caseFile, Set<Figure> figures) {
        return entityManager
                .createQuery(
                        "select e from CountedEvent e where e.caseNumber = :number and e.figure in :figures",
                        CountedEvent.class)
                .setParameter("number", caseFile.number())
                .setParameter("figures", figures)
                .getResultList();
    }
}
