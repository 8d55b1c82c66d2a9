package org.suqiu.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.suqiu.casefile.Kind;

/** Adds up counted events in the database, row by row of a breakdown. */
@ApplicationScoped
class Sums {

    private static final Set<Figure> WHOLES = Set.of(Figure.ACCEPTED, Figure.REFUSED, Figure.CLOSED);
    private static final Set<Figure> LATER = Set.of(Figure.MEDIATION_SUCCEEDED, Figure.TOLD_ON_TIME);

    @PersistenceContext
    EntityManager entityManager;

    /** What was counted, by the code of the row. */
    Map<String, FigureRow> counted(By by, Selection selection) {
        var from = new Source(by, selection);
        Map<String, FigureRow> rows = new TreeMap<>();
        from.bind(entityManager.createQuery(
                        "select %1$s, e.kind, e.figure, sum(e.amount) from %2$s where %3$s group by %1$s, e.kind, e.figure"
                                .formatted(from.code(), from.tables(), from.condition()),
                        Object[].class))
                .getResultStream()
                .forEach(line -> add(rows, by.code(line[0]), (Kind) line[1], (Figure) line[2], (Long) line[3]));
        return rows;
    }

    /** What was counted, and beside it what came of it on another day. */
    Map<String, FigureRow> countedAndFollowed(By by, Selection selection) {
        Map<String, FigureRow> rows = counted(by, selection);
        var from = new Source(by, selection);
        TypedQuery<Object[]> followed = entityManager.createQuery(
                ("select %1$s, e.kind, e.figure, s.figure, count(distinct e.caseNumber) from %2$s"
                                + " join CountedEvent s on s.caseNumber = e.caseNumber"
                                + " where %3$s and e.figure in :wholes and s.figure in :later"
                                + " group by %1$s, e.kind, e.figure, s.figure")
                        .formatted(from.code(), from.tables(), from.condition()),
                Object[].class);
        from.bind(followed)
                .setParameter("wholes", WHOLES)
                .setParameter("later", LATER)
                .getResultStream()
                .forEach(line -> Sequel.part((Figure) line[2], (Figure) line[3])
                        .ifPresent(part -> add(rows, by.code(line[0]), (Kind) line[1], part, (Long) line[4])));
        return rows;
    }

    private static void add(Map<String, FigureRow> rows, String code, Kind kind, Figure figure, long sum) {
        Map<Figure, Long> one = new EnumMap<>(Map.of(figure, sum));
        rows.merge(code, FigureRow.of(code, kind, one), FigureRow::plus);
    }
}
