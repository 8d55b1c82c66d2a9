package org.suqiu.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.casefile.CaseFileFixture.DAY;
import static org.suqiu.casefile.CaseFileFixture.noon;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Outcome;

/** Whatever happens to violation reports: received = verified + ended + undecided, and no part is more than its whole. */
class ReportFiguresTest {

    /** One report: how it ended, when, and with what penalty; an outcome of null is still open. */
    record Course(Outcome outcome, int days, long penaltyFen) {

        boolean isDecided() {
            return outcome != null && outcome.isDecided();
        }
    }

    @Property(tries = 300)
    void every_row_adds_up(@ForAll("histories") List<Course> history) {
        FigureRow row = history.stream().map(ReportFiguresTest::row).reduce(nothing(), FigureRow::plus);

        assertThat(row.of(Figure.RECEIVED)).isEqualTo(history.size());
        assertThat(row.of(Figure.VERIFIED))
                .isEqualTo(history.stream().filter(Course::isDecided).count());
        assertThat(row.undecided())
                .isEqualTo(history.stream()
                        .filter(course -> course.outcome() == null)
                        .count());
        assertThat(row.of(Figure.VERIFIED) + row.of(Figure.ENDED_BEFORE_DECISION) + row.undecided())
                .isEqualTo(row.of(Figure.RECEIVED));
        assertThat(row.of(Figure.FILED)).isLessThanOrEqualTo(row.of(Figure.VERIFIED));
        assertThat(row.of(Figure.VERIFIED_ON_TIME)).isLessThanOrEqualTo(row.of(Figure.VERIFIED));
        assertThat(row.of(Figure.CLOSED_ON_TIME)).isLessThanOrEqualTo(row.of(Figure.CLOSED));
    }

    @Provide
    Arbitrary<List<Course>> histories() {
        var outcomes = Arbitraries.of(
                        Outcome.FILED, Outcome.NOT_FILED, Outcome.REFERRED_TO_POLICE, Outcome.ENDED_BEFORE_DECISION)
                .injectNull(0.2);
        var days = Arbitraries.integers().between(0, 60);
        var fen = Arbitraries.longs().between(0, 10_000_000);
        return Combinators.combine(outcomes, days, fen).as(Course::new).list().ofMaxSize(40);
    }

    private static FigureRow row(Course course) {
        CaseFile report = CaseFileFixture.placed(CaseFileFixture.violationReport());
        var due = DAY.plusDays(21);
        var tally = new Tally(report).received();
        if (course.outcome() != null) {
            var on = DAY.plusDays(course.days());
            report.close(course.outcome(), noon(on), due);
            tally.closed();
            if (course.isDecided()) {
                tally.verified(course.outcome() == Outcome.FILED, on, due).penalised(course.penaltyFen(), on);
            }
        }
        Map<Figure, Long> sums = new EnumMap<>(Figure.class);
        tally.rows().forEach(row -> sums.merge(row.figure(), row.amount(), Long::sum));
        return FigureRow.of("654201", Kind.VIOLATION_REPORT, sums);
    }

    private static FigureRow nothing() {
        return FigureRow.NOTHING;
    }
}
