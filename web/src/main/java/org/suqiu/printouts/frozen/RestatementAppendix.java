package org.suqiu.printouts.frozen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
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
        return new Wording(ResourceBundle.getBundle("org.suqiu.printouts.restatements", locale), locale)
                .section(restatements);
    }

    private final class Wording {

        private final ResourceBundle words;
        private final Locale locale;

        Wording(ResourceBundle words, Locale locale) {
            this.words = words;
            this.locale = locale;
        }

        Section section(List<Restatement> restatements) {
            var table = new Table(
                    words.getString("name"),
                    Stream.of("figure", "kind", "county", "before", "now", "cases")
                            .map(column -> Column.of(words.getString(column), Measure.WORDS))
                            .toList(),
                    restatements.stream().map(this::row).toList(),
                    null,
                    words.getString("none"));
            return Section.of(words.getString("heading"), table).saying(List.of(words.getString("explanation")));
        }

        private List<Cell> row(Restatement restatement) {
            return List.of(
                    Cell.words(words.getString("figure." + restatement.figure())),
                    Cell.words(rowNames.of(By.KIND, restatement.kind().name(), locale)),
                    Cell.words(rowNames.of(By.COUNTY, restatement.countyCode(), locale)),
                    amount(restatement.figure(), restatement.before()),
                    amount(restatement.figure(), restatement.now()),
                    Cell.words(cases(restatement.changes())));
        }

        private Cell amount(Figure figure, long sum) {
            return figure.isMoney() ? Cell.yuan(sum) : Cell.count(sum);
        }

        private String cases(List<Change> changes) {
            String listed = changes.stream()
                    .filter(change -> change.caseNumber() != null)
                    .limit(MOST_CASES)
                    .map(this::sentence)
                    .collect(Collectors.joining(words.getString("separator")));
            long unlisted = changes.stream()
                            .filter(change -> change.caseNumber() == null)
                            .count()
                    + Math.max(
                            0,
                            changes.stream()
                                            .filter(change -> change.caseNumber() != null)
                                            .count()
                                    - MOST_CASES);
            String others = unlisted == 0
                    ? ""
                    : new MessageFormat(words.getString("others"), locale).format(new Object[] {unlisted});
            return Stream.of(listed, others)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(words.getString("separator")));
        }

        private String sentence(Change change) {
            String why = change.field() == null
                    ? words.getString("late")
                    : new MessageFormat(words.getString("corrected"), locale)
                            .format(new Object[] {change.field(), change.reason()});
            return change.caseNumber() + " " + why;
        }
    }
}
