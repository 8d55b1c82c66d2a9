package org.suqiu.statistics.published.rest;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.suqiu.statistics.Definition;
import org.suqiu.statistics.RowNames;
import org.suqiu.statistics.published.OpenRow;
import org.suqiu.statistics.published.OpenYear;

/** One county or category in one month or year; a count that is left out is null. */
public record OpenRowView(
        String period,
        String by,
        String code,
        String name,
        Long received,
        Long accepted,
        Long closed,
        Long mediationsConcluded,
        Long mediationsSucceeded) {

    static final String LEFT_OUT = "*";

    static OpenRowView of(OpenRow row, RowNames names, Locale locale) {
        Function<Definition, Long> count = row.counts()::get;
        return new OpenRowView(
                row.period(),
                row.by() == null ? "ALL" : row.by().name(),
                row.code(),
                row.by() == null ? names.of(null, null, locale) : names.of(row.by(), row.code(), locale),
                count.apply(Definition.RECEIVED),
                count.apply(Definition.ACCEPTED_CASES),
                count.apply(Definition.CLOSED),
                count.apply(Definition.MEDIATIONS_CONCLUDED),
                count.apply(Definition.MEDIATIONS_SUCCEEDED));
    }

    static List<String> header() {
        return Stream.concat(
                        Stream.of("period", "by", "code", "name"),
                        OpenYear.COLUMNS.stream().map(Definition::key))
                .toList();
    }

    List<String> fields() {
        return Stream.concat(
                        Stream.of(period, by, code, name),
                        Stream.of(received, accepted, closed, mediationsConcluded, mediationsSucceeded)
                                .map(count -> Objects.toString(count, LEFT_OUT)))
                .toList();
    }
}
