package org.suqiu.statistics.rest;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.suqiu.casefile.Kind;
import org.suqiu.http.Parameters;
import org.suqiu.rules.Problems;
import org.suqiu.statistics.Period;
import org.suqiu.statistics.View;

/** Which figures are asked for: two days, both inclusive; complaints in the flow view unless said otherwise. */
public class StatisticsQuery {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    @QueryParam("kind")
    String kind;

    @QueryParam("view")
    String view;

    public Asked read() {
        return read(new Problems());
    }

    /** @param problems what else is wrong with the question */
    Asked read(Problems problems) {
        var given = new Parameters(problems);
        LocalDate first = day(from, "/from", problems);
        LocalDate last = day(to, "/to", problems);
        Kind askedKind = given.code(Kind.class, kind, "/kind").orElse(Kind.COMPLAINT);
        View askedView = given.code(View.class, view, "/view").orElse(View.FLOW);
        problems.throwIfAny();
        return new Asked(new Period(first, last), askedKind, askedView);
    }

    private static LocalDate day(String text, String pointer, Problems problems) {
        LocalDate day = new Parameters(problems).requiredDay(text, pointer).orElse(null);
        if (day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST))) {
            problems.add(pointer, "date-out-of-range", EARLIEST, LATEST);
        }
        return day;
    }

    /** What was asked for, checked. */
    public record Asked(Period period, Kind kind, View view) {}
}
