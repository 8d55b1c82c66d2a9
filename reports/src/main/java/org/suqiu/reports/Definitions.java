package org.suqiu.reports;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What the figures of a print-out mean: it stands after them on paper, and on a sheet of its own. */
record Definitions(PrintJob job) {

    /** Empty where every name says it. */
    Optional<Section> section() {
        var rows = rows();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(job.wording().text("definitions"), table(rows)));
    }

    /** With the rules and the heading, for a reader who has no page before him. */
    Table sheet() {
        var rules =
                job.printout().rules().stream().map(rule -> row(job.wording().text("rules"), rule, ""));
        var heading = job.heading().stream().map(text -> row("", text, ""));
        return table(Stream.of(rows().stream(), rules, heading)
                .flatMap(lines -> lines)
                .toList());
    }

    private List<List<Cell>> rows() {
        return job.printout()
                .tables()
                .flatMap(table -> table.columns().stream())
                .map(Column::definition)
                .filter(Objects::nonNull)
                .distinct()
                .map(meaning -> row(meaning.term(), meaning.text(), denominator(meaning)))
                .toList();
    }

    private Table table(List<List<Cell>> rows) {
        var wording = job.wording();
        return new Table(
                wording.text("sheet.definitions"),
                Stream.of("figure", "definition", "denominator")
                        .map(name -> Column.of(wording.text("definitions." + name), Measure.WORDS))
                        .toList(),
                rows,
                null,
                "");
    }

    private static String denominator(Definition meaning) {
        return Optional.ofNullable(meaning.denominator()).orElse(Measure.NOTHING);
    }

    private static List<Cell> row(String figure, String text, String denominator) {
        return Stream.of(figure, text, denominator).map(Cell::words).toList();
    }
}
