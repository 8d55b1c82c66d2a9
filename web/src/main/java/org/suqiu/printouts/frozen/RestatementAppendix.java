package org.suqiu.printouts.frozen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suqiu.printouts.frozen.Restatement.Change;
import org.suqiu.reports.Cell;
import org.suqiu.reports.Column;
import org.suqiu.reports.Measure;
import org.suqiu.reports.Section;
import org.suqiu.reports.Table;
import org.suqiu.statistics.By;
import org.suqiu.statistics.Figure;
import org.suqiu.statistics.RowNames;

/** The last section of a later print of a frozen period: which figures are others today, by which cases, and why. */
@ApplicationScoped
class RestatementAppendix {

    /** A longer list is read on the screen. */
    private static final int MOST_CASES = 20;

    @Inject
    RowNames rowNames;

    Section of(List<Restatement> restatements, Locale locale) {
        var words = RestatementWords.in(locale);
        var table = new Table(
                words.text("name"),
                List.of(
                        Column.of(words.text("figure"), Measure.WORDS),
                        Column.of(words.text("kind"), Measure.WORDS),
                        Column.of(words.text("county"), Measure.WORDS),
                        Column.of(words.text("before"), Measure.DECIMAL),
                        Column.of(words.text("now"), Measure.DECIMAL),
                        Column.of(words.text("cases"), Measure.WORDS)),
                restatements.stream()
                        .map(restatement -> row(restatement, words))
                        .toList(),
                null,
                words.text("none"));
        return Section.of(words.text("heading"), table).saying(List.of(words.text("explanation")));
    }

    private List<Cell> row(Restatement restatement, RestatementWords words) {
        return List.of(
                Cell.words(words.figure(restatement.figure())),
                Cell.words(rowNames.of(By.KIND, restatement.kind().name(), words.locale())),
                Cell.words(rowNames.of(By.COUNTY, restatement.countyCode(), words.locale())),
                amount(restatement.figure(), restatement.before()),
                amount(restatement.figure(), restatement.now()),
                Cell.words(cases(restatement, words)));
    }

    private static Cell amount(Figure figure, long sum) {
        return figure.isMoney() ? Cell.yuan(sum) : Cell.count(sum);
    }

    private static String cases(Restatement restatement, RestatementWords words) {
        Figure figure = restatement.figure();
        List<String> told = restatement.changes().stream()
                .filter(change -> change.caseNumber() != null)
                .limit(MOST_CASES)
                .map(change -> words.text("case", change.caseNumber(), why(figure, change, words)))
                .toList();
        int others = restatement.changes().size() - told.size();
        return Stream.concat(told.stream(), others == 0 ? Stream.empty() : Stream.of(words.text("others", others)))
                .collect(Collectors.joining(words.text("separator")));
    }

    private static String why(Figure figure, Change change, RestatementWords words) {
        String reason = words.reason(figure, change);
        return change.field() == null ? reason : words.text("corrected", words.field(change.field()), reason);
    }
}
