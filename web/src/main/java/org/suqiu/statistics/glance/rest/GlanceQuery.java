package org.suqiu.statistics.glance.rest;

import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.suqiu.casefile.Kind;
import org.suqiu.rules.InvalidInput;
import org.suqiu.statistics.rest.AskedWord;

/** Which month of which cases is looked at: complaints of the month that runs, unless said otherwise. */
public class GlanceQuery {

    private static final Pattern MONTH = Pattern.compile("2\\d{3}-(0[1-9]|1[0-2])");

    @QueryParam("month")
    String month;

    @QueryParam("kind")
    String kind;

    Kind kind() {
        return new AskedWord("/kind", kind).among(Kind.class).orElse(Kind.COMPLAINT);
    }

    YearMonth monthOr(YearMonth current) {
        if (month == null || month.isEmpty()) {
            return current;
        }
        if (!MONTH.matcher(month).matches()) {
            throw new InvalidInput("/month", "month");
        }
        return YearMonth.parse(month);
    }
}
