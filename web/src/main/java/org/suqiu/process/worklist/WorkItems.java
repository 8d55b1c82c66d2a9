package org.suqiu.process.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.suqiu.casefile.Step;

@ApplicationScoped
public class WorkItems {

    @PersistenceContext
    EntityManager entityManager;

    void add(WorkItem item) {
        entityManager.persist(item);
    }

    void remove(WorkItem item) {
        entityManager.remove(item);
    }

    Optional<WorkItem> byTask(String taskId) {
        return Optional.ofNullable(entityManager.find(WorkItem.class, taskId));
    }

    public Optional<WorkItem> of(String caseNumber, Step step) {
        return of(caseNumber).stream().filter(item -> item.step() == step).findFirst();
    }

    /** What the case waits for now: a few things at most. */
    List<WorkItem> of(String caseNumber) {
        return entityManager
                .createQuery("select w from WorkItem w where w.caseNumber = :number", WorkItem.class)
                .setParameter("number", caseNumber)
                .getResultList();
    }
}
