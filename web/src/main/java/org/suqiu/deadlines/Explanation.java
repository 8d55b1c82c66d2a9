package org.suqiu.deadlines;

import java.util.List;
import java.util.Optional;
import org.suqiu.calendar.Ledger;

/**
 * A due date and how it came about.
 *
 * @param ledger none where a person or another platform set the date
 */
public record Explanation(Deadline deadline, Optional<Ledger> ledger, List<Suspension> suspensions) {}
