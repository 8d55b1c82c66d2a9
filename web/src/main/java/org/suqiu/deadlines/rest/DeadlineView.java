package org.suqiu.deadlines.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.suqiu.calendar.Ledger;
import org.suqiu.calendar.LedgerDay;
import org.suqiu.calendar.Light;
import org.suqiu.casefile.DueDate;
import org.suqiu.casefile.Step;
import org.suqiu.deadlines.Deadline;
import org.suqiu.deadlines.Explanation;
import org.suqiu.deadlines.Reckoning;
import org.suqiu.deadlines.Suspension;

/**
 * A due date with its ledger.
 *
 * @param dueOn null while appraisal or testing runs
 * @param light null once it is met, and for the days in which a case may be given back, which nobody misses
 * @param limit such as {@code 7 WORKING_DAYS}; null where a person set the date
 * @param extension working days that the head granted
 * @param restart why the limit runs again, or null
 * @param pauses appraisals and tests, whose time is not counted
 * @param calendar the edition it was counted by
 */
public record DeadlineView(
        String step,
        LocalDate startsOn,
        LocalDate dueOn,
        LocalDate amberOn,
        boolean provisional,
        String light,
        LocalDate metOn,
        String limit,
        int extension,
        RestartView restart,
        List<PauseView> pauses,
        String lawPack,
        String legalBasis,
        String calendar,
        List<LedgerLine> ledger) {

    public static DeadlineView of(Explanation explanation, LocalDate today, boolean chinese) {
        var deadline = explanation.deadline();
        DueDate due = deadline.dueDate();
        return new DeadlineView(
                due.step().name(),
                deadline.reckoning().startsOn(),
                due.dueOn(),
                due.amberOn(),
                due.provisional(),
                Optional.ofNullable(light(deadline, today)).map(Light::name).orElse(null),
                due.metOn(),
                limit(deadline.reckoning()),
                deadline.extension(),
                deadline.restart()
                        .map(reason -> new RestartView(reason.name(), deadline.formerlyFrom()))
                        .orElse(null),
                explanation.suspensions().stream().map(PauseView::of).toList(),
                deadline.reckoning().lawPack(),
                chinese ? due.legalBasis() : due.legalBasisEn(),
                explanation.ledger().map(Ledger::edition).orElse(null),
                explanation.ledger().map(ledger -> lines(ledger, chinese)).orElse(List.of()));
    }

    private static String limit(Reckoning reckoning) {
        return reckoning
                .limit()
                .map(limit -> limit.amount() + " " + limit.unit())
                .orElse(null);
    }

    private static Light light(Deadline deadline, LocalDate today) {
        return deadline.isOpen() && deadline.step() != Step.RETURN
                ? Light.of(today, deadline.amberOn(), deadline.dueOn())
                : null;
    }

    private static List<LedgerLine> lines(Ledger ledger, boolean chinese) {
        return ledger.days().stream().map(day -> LedgerLine.of(day, chinese)).toList();
    }

    /**
     * Why a limit runs again.
     *
     * @param reason {@code NEW_FACTS}: from the last report (Order 121, Art. 35); {@code RESUMED}: after a review
     * @param formerlyFrom from which day it ran before; null where it runs on
     */
    public record RestartView(String reason, LocalDate formerlyFrom) {}

    /**
     * Days that are not counted, the first and the last among them.
     *
     * @param to null while it runs
     */
    public record PauseView(LocalDate from, LocalDate to) {

        static PauseView of(Suspension suspension) {
            return new PauseView(suspension.first(), suspension.last());
        }
    }

    /**
     * One day of the ledger.
     *
     * @param day its number; null for a day that is left out
     * @param kind why it counts or does not
     * @param name such as 古尔邦节; null for an ordinary day
     */
    public record LedgerLine(LocalDate on, Integer day, String kind, String name) {

        static LedgerLine of(LedgerDay day, boolean chinese) {
            return new LedgerLine(day.on(), day.number(), day.kind().name(), chinese ? day.name() : day.nameEn());
        }
    }
}
