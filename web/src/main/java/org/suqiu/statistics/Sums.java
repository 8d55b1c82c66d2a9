package org.suqiu.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** What was counted, by county, category and channel at once. */
    List<Crossing> crossed(Selection selection) {
        var from = new Source(By.CATEGORY, selection);
        String roads = Stream.of(By.COUNTY, By.CATEGORY, By.CHANNEL)
                .map(by -> by.expression(selection.view()))
                .collect(Collectors.joining(", "));
        return from.bind(entityManager.createQuery(
                        "select %1$s, e.kind, e.figure, sum(e.amount) from %2$s where %3$s group by %1$s, e.kind, e.figure"
                                .formatted(roads, from.tables(), from.condition()),
                        Object[].class))
                .getResultStream()
                .map(line -> new Crossing(
                        By.COUNTY.code(line[0]),
                        By.CATEGORY.code(line[1]),
                        By.CHANNEL.code(line[2]),
                        FigureRow.of(null, (Kind) line[3], Map.of((Figure) line[4], (Long) line[5]))))
                .toList();
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
