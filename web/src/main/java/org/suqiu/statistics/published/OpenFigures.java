package org.suqiu.statistics.published;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Kind;
import org.suqiu.rules.InvalidInput;
import org.suqiu.statistics.By;
import org.suqiu.statistics.Period;
import org.suqiu.statistics.Selection;
import org.suqiu.statistics.Statistics;
import org.suqiu.statistics.View;

/** What the public may know of a year. Kept for an hour, because anybody may ask as often as he likes. */
@ApplicationScoped
public class OpenFigures {

    public static final Duration KEPT = Duration.ofHours(1);

    private static final int FIRST_YEAR = 2022;

    @Inject
    Statistics statistics;

    @Inject
    Clock clock;

    private final Map<Year, Held> held = new ConcurrentHashMap<>();

    private record Held(OpenYear figures, Instant readAt) {}

    /** @param year null for the last one that is over */
    @Transactional
    public OpenYear of(Year year) {
        LocalDate today = CaseFile.dayOf(clock.instant());
        Year wanted = year == null ? Year.from(today).minusYears(1) : year;
        if (wanted.getValue() < FIRST_YEAR || wanted.isAfter(Year.from(today))) {
            throw new InvalidInput(
                    "/year", "date-out-of-range", String.valueOf(FIRST_YEAR), String.valueOf(today.getYear()));
        }
        Held known = held.get(wanted);
        if (known == null || known.readAt().plus(KEPT).isBefore(clock.instant())) {
            known = new Held(read(wanted, today), clock.instant());
            held.put(wanted, known);
        }
        return known.figures();
    }

    /** Those that there are figures of, up to this one; newest first. */
    public List<Year> years(Year last) {
        return Stream.iterate(last, year -> year.getValue() >= FIRST_YEAR, year -> year.minusYears(1))
                .toList();
    }

    /** Only what is over: of a part of a month the next download would tell the rest. */
    private OpenYear read(Year year, LocalDate today) {
        var tables = new YearTables(year.toString());
        for (int number = 1; number <= 12; number++) {
            YearMonth month = year.atMonth(number);
            if (month.isBefore(YearMonth.from(today))) {
                add(tables, month.toString(), Period.ofMonths(month, month));
            }
        }
        if (year.isBefore(Year.from(today))) {
            add(tables, year.toString(), Period.ofMonths(year.atMonth(1), year.atMonth(12)));
        }
        return new OpenYear(year, tables.rows());
    }

    private void add(YearTables tables, String name, Period period) {
        var complaints = new Selection(period, Set.of(Kind.COMPLAINT), View.FLOW);
        tables.add(name, statistics.rows(By.COUNTY, complaints).showing(OpenYear.COLUMNS));
        tables.add(name, statistics.rows(By.CATEGORY, complaints).showing(OpenYear.COLUMNS));
    }
}
