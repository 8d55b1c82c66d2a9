package org.suqiu.deadlines;

import java.util.Optional;
import org.suqiu.calendar.Ledger;

/** A due date and how it came about; a date that came with an import has no ledger of ours. */
public record Explanation(Deadline deadline, Optional<Ledger> ledger) {}
