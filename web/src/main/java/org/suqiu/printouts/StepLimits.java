package org.suqiu.printouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Step;
import org.suqiu.reports.Cell;
import org.suqiu.reports.Column;
import org.suqiu.reports.Definition;
import org.suqiu.reports.Measure;
import org.suqiu.reports.Table;
import org.suqiu.statistics.Rate;

/** Of the limits that ended in a period, those that were kept, and by how many days the others were not: step by step. */
@ApplicationScoped
class StepLimits {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    Table table(Wanted wanted) {
        var words = Words.in(wanted.locale());
        var groups = groups(wanted);
        return new Table(
                words.text("time-limits.steps"),
                columns(words),
                Stream.of(Step.values())
                        .filter(step -> groups.stream().anyMatch(group -> group.step() == step))
                        .map(step -> cells(words.text("step." + step), ofStep(step, groups)))
                        .toList(),
                groups.isEmpty() ? null : cells(words.text("total"), LimitsKept.of(groups.stream())),
                words.text("nothing"));
    }

    /** The step of complaints that ran late most, in a sentence; nothing where none did. */
    Optional<String> latest(Wanted wanted) {
        var words = Words.in(wanted.locale());
        var groups = groups(wanted);
        return Stream.of(Step.values())
                .filter(step -> ofStep(step, groups).late() > 0)
                .max(Comparator.comparing(step -> ofStep(step, groups).late()))
                .map(step -> sentence(step, ofStep(step, groups), words));
    }

    private static String sentence(Step step, LimitsKept limits, Words words) {
        return words.text(
                "time-limits.latest",
                words.text("step." + step),
                limits.due(),
                limits.late(),
                words.percent(new Rate(limits.kept(), limits.due())),
                limits.mostDaysLate());
    }

    private static LimitsKept ofStep(Step step, List<LimitsKept.Group> groups) {
        return LimitsKept.of(groups.stream().filter(group -> group.step() == step));
    }

    private static List<Column> columns(Words words) {
        return List.of(
                Column.of(words.text("time-limits.step"), Measure.WORDS),
                defined(words, "due", Measure.COUNT, false),
                defined(words, "kept", Measure.COUNT, false),
                defined(words, "kept-rate", Measure.RATE, true),
                defined(words, "late", Measure.COUNT, false),
                defined(words, "mean", Measure.DECIMAL, true),
                defined(words, "most", Measure.COUNT, false),
                defined(words, "open", Measure.COUNT, false));
    }

    private static Column defined(Words words, String name, Measure measure, boolean hasDenominator) {
        String key = "time-limits." + name;
        return Column.of(words.text(key), measure)
                .defined(new Definition(
                        words.text(key),
                        words.text(key + ".definition"),
                        hasDenominator ? words.text(key + ".denominator") : null));
    }

    private static List<Cell> cells(String step, LimitsKept limits) {
        return List.of(
                Cell.words(step),
                Cell.count(limits.due()),
                Cell.count(limits.kept()),
                Cell.rate(limits.kept(), limits.due()),
                Cell.count(limits.late()),
                Cell.mean(limits.daysLate(), limits.late()),
                Cell.count(limits.mostDaysLate()),
                Cell.count(limits.open()));
    }

    /** One group for each step, last day and day of doing: their number does not grow with that of the cases. */
    private List<LimitsKept.Group> groups(Wanted wanted) {
        LocalDate today = CaseFile.dayOf(clock.instant());
        return entityManager
                .createQuery(
                        "select d.key.step, d.dueOn, d.metOn, count(d) from Deadline d"
                                + " join CaseFile c on c.number = d.key.caseNumber"
                                + " where d.dueOn between :from and :to and c.kind = :kind"
                                + " group by d.key.step, d.dueOn, d.metOn",
                        Object[].class)
                .setParameter("from", wanted.period().from())
                .setParameter("to", wanted.period().to())
                .setParameter("kind", wanted.kind())
                .getResultStream()
                .map(line -> new LimitsKept.Group(
                        (Step) line[0], (LocalDate) line[1], (LocalDate) line[2], (Long) line[3], today))
                .filter(LimitsKept.Group::isOver)
                .toList();
    }
}
