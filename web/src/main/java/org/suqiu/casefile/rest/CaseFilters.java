package org.suqiu.casefile.rest;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.suqiu.casefile.CaseQuery;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Stage;
import org.suqiu.rules.Problems;

/** The coded filters of the list, as they stand in the URL. */
public class CaseFilters {

    @QueryParam("kind")
    String kind;

    @QueryParam("stage")
    String stage;

    @QueryParam("office")
    String office;

    @QueryParam("county")
    String county;

    @QueryParam("category")
    String category;

    @QueryParam("source")
    String source;

    @QueryParam("receivedFrom")
    String receivedFrom;

    @QueryParam("receivedTo")
    String receivedTo;

    CaseQuery query() {
        var problems = new Problems();
        var query = new CaseQuery(
                oneOf(Kind.class, kind, "/kind", problems),
                oneOf(Stage.class, stage, "/stage", problems),
                office,
                county,
                category,
                source,
                day(receivedFrom, "/receivedFrom", problems),
                day(receivedTo, "/receivedTo", problems));
        problems.throwIfAny();
        return query;
    }

    private static <E extends Enum<E>> E oneOf(Class<E> words, String given, String pointer, Problems problems) {
        if (given == null || given.isEmpty()) {
            return null;
        }
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(given))
                .findFirst()
                .orElseGet(() -> {
                    problems.add(pointer, "unknown-code", given);
                    return null;
                });
    }

    private static LocalDate day(String given, String pointer, Problems problems) {
        if (given == null || given.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(given);
        } catch (DateTimeParseException notADay) {
            problems.add(pointer, "date");
            return null;
        }
    }
}
