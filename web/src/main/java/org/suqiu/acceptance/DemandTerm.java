package org.suqiu.acceptance;

import java.time.LocalDate;
import org.suqiu.rules.InvalidInput;

/**
 * Until when material may be asked for: after today, and not after the day by which acceptance has to be decided, as no
 * demand stops that clock (Order 121, Art. 15).
 *
 * @param decisionDueOn null where no limit of acceptance runs
 */
record DemandTerm(LocalDate today, LocalDate decisionDueOn) {

    void check(LocalDate dueOn) {
        LocalDate first = today.plusDays(1);
        if (decisionDueOn != null && decisionDueOn.isBefore(first)) {
            throw new InvalidInput("/dueOn", "no-day-left-before-decision", decisionDueOn);
        }
        if (dueOn.isBefore(first)) {
            throw new InvalidInput("/dueOn", "too-early", first);
        }
        if (decisionDueOn != null && dueOn.isAfter(decisionDueOn)) {
            throw new InvalidInput("/dueOn", "date-out-of-range", first, decisionDueOn);
        }
    }
}
