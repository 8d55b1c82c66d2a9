package org.suqiu.process.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.suqiu.casefile.Step;

@ApplicationScoped
public class WorkItems {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Event<WorklistChanged> changed;

    void add(WorkItem item) {
        entityManager.persist(item);
        changed.fire(WorklistChanged.in(item));
    }

    void remove(WorkItem item) {
        entityManager.remove(item);
        changed.fire(WorklistChanged.in(item));
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

    /** Open cases that somebody of the office has, whatever they wait for now, and what else lies with that person there. */
    List<String> casesWith(String username, String officeCode) {
        return entityManager
                .createQuery(
                        "select c.number from CaseFile c where c.officeCode = :office"
                                + " and (c.handler = :name and c.stage <> org.suqiu.casefile.Stage.CLOSED"
                                + " or c.number in (select w.caseNumber from WorkItem w where w.assignee = :name))"
                                + " order by c.number",
                        String.class)
                .setParameter("office", officeCode)
                .setParameter("name", username)
                .getResultList();
    }
}
