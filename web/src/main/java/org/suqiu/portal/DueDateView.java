package org.suqiu.portal;

import java.time.LocalDate;
import java.util.List;
import org.suqiu.calendar.Ledger;
import org.suqiu.calendar.LedgerDay;
import org.suqiu.casefile.DueDate;
import org.suqiu.deadlines.Deadline;
import org.suqiu.deadlines.Explanation;

/**
 * A due date with its reckoning.
 *
 * @param day null while appraisal or testing runs
 * @param limit such as 7个工作日; null where a person set the date
 * @param metOn null while it runs
 * @param late nobody has done it, and the day has passed
 * @param ledger empty where the date came from another platform
 * @param edition the calendar it was counted by, or null
 */
public record DueDateView(
        String step,
        String day,
        boolean provisional,
        String legalBasis,
        String limit,
        String metOn,
        boolean late,
        List<LedgerLine> ledger,
        String edition) {

    static DueDateView of(Explanation explanation, LocalDate today, PageText text) {
        Deadline deadline = explanation.deadline();
        DueDate due = deadline.dueDate();
        return new DueDateView(
                due.step().name(),
                due.dueOn() == null ? null : text.day(due.dueOn()),
                due.provisional(),
                text.language().isChinese() ? due.legalBasis() : due.legalBasisEn(),
                limit(deadline, text),
                due.metOn() == null ? null : text.day(due.metOn()),
                deadline.isLateOn(today),
                explanation.ledger().map(ledger -> lines(ledger, text)).orElse(List.of()),
                explanation.ledger().map(Ledger::edition).orElse(null));
    }

    private static String limit(Deadline deadline, PageText text) {
        return deadline.reckoning()
                .limit()
                .map(limit -> text.of("limit." + limit.unit(), limit.amount()))
                .orElse(null);
    }

    private static List<LedgerLine> lines(Ledger ledger, PageText text) {
        return ledger.days().stream().map(day -> LedgerLine.of(day, text)).toList();
    }

    /**
     * One day of the reckoning.
     *
     * @param number its number in the limit, or null for a day that is left out
     */
    public record LedgerLine(String day, Integer number, String reason) {

        static LedgerLine of(LedgerDay day, PageText text) {
            String name = text.language().isChinese() ? day.name() : day.nameEn();
            String reason = name == null ? text.of("ledger." + day.kind()) : name;
            return new LedgerLine(text.shortDay(day.on()), day.number(), reason);
        }
    }
}
