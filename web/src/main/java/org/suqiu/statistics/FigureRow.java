package org.suqiu.statistics;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.suqiu.casefile.Kind;

/**
 * The sums of one row of a table, kind by kind.
 *
 * @param code of the county, office, category…; empty for cases that have none; null for the total
 */
public record FigureRow(String code, Map<Kind, Map<Figure, Long>> sums) {

    static final FigureRow NOTHING = empty(null);

    public static FigureRow empty(String code) {
        return new FigureRow(code, Map.of());
    }

    public static FigureRow of(String code, Kind kind, Map<Figure, Long> sums) {
        return new FigureRow(code, Map.of(kind, sums));
    }

    public long of(Figure figure) {
        return sums.values().stream()
                .mapToLong(ofKind -> ofKind.getOrDefault(figure, 0L))
                .sum();
    }

    public long of(Kind kind, Figure figure) {
        return sums.getOrDefault(kind, Map.of()).getOrDefault(figure, 0L);
    }

    /** Cohort: received = accepted + refused + ended before decision (+ verified, for reports) + undecided. */
    public long undecided() {
        long decided = of(Figure.ACCEPTED) + of(Figure.REFUSED) + of(Kind.VIOLATION_REPORT, Figure.VERIFIED);
        return of(Figure.RECEIVED) - decided - of(Figure.ENDED_BEFORE_DECISION);
    }

    public Rate onTimeClosure() {
        return Definition.ON_TIME_CLOSURE_RATE.rate(this);
    }

    public Rate mediationSuccess() {
        return Definition.MEDIATION_SUCCESS_RATE.rate(this);
    }

    /** Whether any of these is more than a zero or a dash. */
    public boolean shows(Collection<Definition> columns) {
        return columns.stream().anyMatch(definition -> definition.isShownBy(this));
    }

    public FigureRow plus(FigureRow other) {
        Map<Kind, Map<Figure, Long>> both = new EnumMap<>(Kind.class);
        add(both, sums);
        add(both, other.sums);
        return new FigureRow(code, both);
    }

    private static void add(Map<Kind, Map<Figure, Long>> all, Map<Kind, Map<Figure, Long>> more) {
        more.forEach((kind, sums) -> {
            Map<Figure, Long> ofKind = all.computeIfAbsent(kind, first -> new EnumMap<>(Figure.class));
            sums.forEach((figure, sum) -> ofKind.merge(figure, sum, Long::sum));
        });
    }
}
