package org.suqiu.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.suqiu.casefile.Kind;
import org.suqiu.identity.County;
import org.suqiu.identity.Offices;

/** The one place that computes figures; always live. */
@ApplicationScoped
public class Statistics {

    static final String UNPLACED = "";

    private static final String FLOW_SUMS = "select e.countyCode, e.figure, sum(e.amount) from CountedEvent e"
            + " where e.kind = :kind and e.day between :from and :to group by e.countyCode, e.figure";

    private static final String COHORT_SUMS =
            "select c.countyCode, e.figure, sum(e.amount) from CaseFile c join CountedEvent e on e.caseNumber = c.number"
                    + " where c.kind = :kind and c.receivedOn between :from and :to group by c.countyCode, e.figure";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Offices offices;

    /** One snapshot for all three periods, so that the table agrees with itself. */
    @Transactional
    public CountyTable counties(Period period, Kind kind, View view) {
        return new CountyTable(
                kind,
                view,
                figures(period, kind, view),
                figures(period.previous(), kind, view),
                figures(period.yearBefore(), kind, view));
    }

    private CountyFigures figures(Period period, Kind kind, View view) {
        Map<String, Map<Figure, Long>> sums = sums(period, kind, view);
        List<CountyRow> rows = new ArrayList<>();
        for (County county : offices.counties()) {
            CountyRow row = new CountyRow(county.code(), sums.getOrDefault(county.code(), Map.of()));
            if (!county.isPrefecture() || !row.isAllZero()) {
                rows.add(row);
            }
        }
        CountyRow unplaced = new CountyRow(UNPLACED, sums.getOrDefault(UNPLACED, Map.of()));
        if (!unplaced.isAllZero()) {
            rows.add(unplaced);
        }
        return CountyFigures.of(period, rows);
    }

    private Map<String, Map<Figure, Long>> sums(Period period, Kind kind, View view) {
        Map<String, Map<Figure, Long>> sums = new HashMap<>();
        entityManager
                .createQuery(view == View.FLOW ? FLOW_SUMS : COHORT_SUMS, Object[].class)
                .setParameter("kind", kind)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .getResultStream()
                .forEach(line -> sums.computeIfAbsent((String) line[0], county -> new EnumMap<>(Figure.class))
                        .put((Figure) line[1], (Long) line[2]));
        return sums;
    }

    /** The figures above the table, over all kinds. */
    @Transactional
    public Summary summary(Period period) {
        return new Summary(period, totals(period), totals(period.previous()), totals(period.yearBefore()));
    }

    private Map<Kind, CountyRow> totals(Period period) {
        Map<Kind, CountyRow> totals = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            totals.put(kind, figures(period, kind, View.FLOW).total());
        }
        return totals;
    }
}
