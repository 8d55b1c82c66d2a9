package org.suqiu.statistics.glance.rest;

import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.suqiu.casefile.Kind;
import org.suqiu.http.Parameters;
import org.suqiu.rules.Problems;

/** Which month of which cases is looked at: complaints of the month that runs, unless said otherwise. */
public class GlanceQuery {

    private static final Pattern MONTH = Pattern.compile("2\\d{3}-(0[1-9]|1[0-2])");

    @QueryParam("month")
    String month;

    @QueryParam("kind")
    String kind;

    Asked read(YearMonth current) {
        boolean named = month != null && !month.isEmpty();
        var problems = new Problems().when(named && !MONTH.matcher(month).matches(), "/month", "month");
        Kind asked = new Parameters(problems).code(Kind.class, kind, "/kind").orElse(Kind.COMPLAINT);
        problems.throwIfAny();
        return new Asked(named ? YearMonth.parse(month) : current, asked);
    }

    /** What was asked for, checked. */
    record Asked(YearMonth month, Kind kind) {}
}
