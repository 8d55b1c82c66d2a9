package org.suqiu.statistics.rest;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.suqiu.casefile.Kind;
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
        var problems = new Problems();
        LocalDate first = day(from, "/from", problems);
        LocalDate last = day(to, "/to", problems);
        Kind askedKind = word(Kind.class, kind, Kind.COMPLAINT, "/kind", problems);
        View askedView = word(View.class, view, View.FLOW, "/view", problems);
        problems.throwIfAny();
        return new Asked(new Period(first, last), askedKind, askedView);
    }

    private static LocalDate day(String given, String pointer, Problems problems) {
        if (given == null || given.isEmpty()) {
            problems.add(pointer, "required");
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(given);
            if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
                problems.add(pointer, "date-out-of-range", EARLIEST, LATEST);
            }
            return day;
        } catch (DateTimeParseException notADay) {
            problems.add(pointer, "date");
            return null;
        }
    }

    private static <E extends Enum<E>> E word(
            Class<E> words, String given, E usual, String pointer, Problems problems) {
        if (given == null || given.isEmpty()) {
            return usual;
        }
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(given))
                .findFirst()
                .orElseGet(() -> {
                    problems.add(pointer, "unknown-code", given);
                    return usual;
                });
    }

    /** What was asked for, checked. */
    public record Asked(Period period, Kind kind, View view) {}
}
