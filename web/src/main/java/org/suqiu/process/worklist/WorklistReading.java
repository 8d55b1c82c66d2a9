package org.suqiu.process.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.suqiu.calendar.Light;
import org.suqiu.casefile.CaseFile;

/** Reads the queue, in one statement: a page in the order of what is due, or how many lines have which light. */
@ApplicationScoped
public class WorklistReading {

    private static final String FROM = " from WorkItem w left join CaseFile c on c.number = w.caseNumber where ";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    public List<QueueLine> page(WorklistQuery query, int most) {
        var select = entityManager.createQuery(
                "select new org.suqiu.process.worklist.QueueLine(w, c.priority)" + FROM + query.condition()
                        + " order by w.sortOn, w.taskId",
                QueueLine.class);
        query.parameters(today()).forEach(select::setParameter);
        return select.setMaxResults(most).getResultList();
    }

    public LightCounts counts(WorklistQuery query) {
        String sums = Arrays.stream(Light.values())
                .map(light -> "coalesce(sum(case when " + LightCondition.of(light) + " then 1 else 0 end), 0L)")
                .collect(Collectors.joining(", "));
        var select = entityManager.createQuery("select " + sums + FROM + query.condition(), Object[].class);
        query.parameters(today()).forEach(select::setParameter);
        Object[] counts = select.setParameter("today", today()).getSingleResult();
        return new LightCounts(count(counts, Light.GREEN), count(counts, Light.AMBER), count(counts, Light.RED));
    }

    private static long count(Object[] counts, Light light) {
        return ((Number) counts[light.ordinal()]).longValue();
    }

    public LocalDate today() {
        return CaseFile.dayOf(clock.instant());
    }
}
