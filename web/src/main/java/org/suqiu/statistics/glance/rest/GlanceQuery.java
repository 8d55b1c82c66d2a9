package org.suqiu.statistics.glance.rest;

import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.suqiu.casefile.Kind;
import org.suqiu.rules.InvalidInput;
import org.suqiu.statistics.rest.AskedWord;

/** Which month of which cases is looked at: complaints unless said otherwise. */
public class GlanceQuery {

    private static final int EARLIEST = 2001;
    private static final int LATEST = 2999;

    @QueryParam("month")
    String month;

    @QueryParam("kind")
    String kind;

    Kind kind() {
        return new AskedWord("/kind", kind).among(Kind.class).orElse(Kind.COMPLAINT);
    }

    /** @return empty for the one that runs */
    Optional<YearMonth> month() {
        return month == null || month.isEmpty() ? Optional.empty() : Optional.of(parsed());
    }

    private YearMonth parsed() {
        try {
            YearMonth asked = YearMonth.parse(month);
            if (asked.getYear() < EARLIEST || asked.getYear() > LATEST) {
                throw new InvalidInput("/month", "month");
            }
            return asked;
        } catch (DateTimeParseException noMonth) {
            throw new InvalidInput("/month", "month");
        }
    }
}
