package org.suqiu.statistics.glance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Kind;
import org.suqiu.statistics.Breakdown;
import org.suqiu.statistics.Period;
import org.suqiu.statistics.Scope;
import org.suqiu.statistics.Selection;
import org.suqiu.statistics.Statistics;
import org.suqiu.statistics.View;

/** Looks at months; always live, each event by its own date. */
@ApplicationScoped
public class Glances {

    private static final int MONTHS_OF_A_TREND = 24;

    @Inject
    Statistics statistics;

    @Inject
    Clock clock;

    public YearMonth currentMonth() {
        return YearMonth.from(today());
    }

    /** What comes in between the reading of one month and the next may show in the later one alone. */
    @Transactional
    public Glance at(YearMonth month, Kind kind) {
        var days = MonthSoFar.of(month, today());
        var selection = new Selection(days.now(), Set.of(kind), View.FLOW);
        return new Glance(
                kind,
                days,
                statistics.spread(selection),
                statistics.spread(selection.during(days.previous())),
                statistics.spread(selection.during(days.yearBefore())));
    }

    /** Two years, month by month, the given one last. */
    @Transactional
    public Breakdown trend(YearMonth last, Kind kind, Scope scope) {
        LocalDate end = MonthSoFar.of(last, today()).now().to();
        var twoYears = new Period(last.minusMonths(MONTHS_OF_A_TREND - 1).atDay(1), end);
        return statistics.months(new Selection(twoYears, Set.of(kind), View.FLOW, scope));
    }

    private LocalDate today() {
        return CaseFile.dayOf(clock.instant());
    }
}
