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

/** Reads the queue, in one statement: a page of it, or how many lines have which light. */
@ApplicationScoped
public class WorklistReading {

    private static final String FROM = " from WorkItem w left join CaseFile c on c.number = w.caseNumber where ";

    private static final String SUMS = Arrays.stream(Light.values())
            .map(light -> "coalesce(sum(case when " + LightCondition.of(light) + " then 1 else 0 end), 0L)")
            .collect(Collectors.joining(", "));

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    public List<QueueLine> page(WorklistQuery query, int most) {
        var select = entityManager.createQuery(
                "select new org.suqiu.process.worklist.QueueLine(w, c.priority)" + FROM + query.condition()
                        + " order by " + query.order().by(),
                QueueLine.class);
        query.parameters(today()).forEach(select::setParameter);
        return select.setMaxResults(most).getResultList();
    }

    public LightCounts counts(WorklistQuery query) {
        // One row in any case; its first column is that of a load.
        return counted("select min(w.assignee), " + SUMS + FROM + query.condition(), query)
                .get(0)
                .counts();
    }

    /** What lies with each of those who have something, and with nobody. */
    public List<Load> loads(WorklistQuery query) {
        return counted("select w.assignee, " + SUMS + FROM + query.condition() + " group by w.assignee", query);
    }

    private List<Load> counted(String statement, WorklistQuery query) {
        var select = entityManager.createQuery(statement, Object[].class);
        query.parameters(today()).forEach(select::setParameter);
        return select.setParameter("today", today())
                .getResultStream()
                .map(WorklistReading::load)
                .toList();
    }

    private static Load load(Object[] row) {
        var counts = new LightCounts(count(row, Light.GREEN), count(row, Light.AMBER), count(row, Light.RED));
        return new Load((String) row[0], counts);
    }

    private static long count(Object[] row, Light light) {
        return ((Number) row[light.ordinal() + 1]).longValue();
    }

    public LocalDate today() {
        return CaseFile.dayOf(clock.instant());
    }
}
