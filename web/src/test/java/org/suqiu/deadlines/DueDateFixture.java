package org.suqiu.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.LimitSet;
import org.suqiu.casefile.Step;

/** Due dates as they are read. */
public final class DueDateFixture {

    private DueDateFixture() {}

    /** On this day, whatever rule it came from. */
    public static Explanation due(CaseFile caseFile, Step step, LocalDate on) {
        var set = new LimitSet(caseFile, step, caseFile.receivedOn(), on, "督办要求", "as ordered");
        var deadline = new Deadline(caseFile, step, Reckoning.byHand(set));
        deadline.dueOn = on;
        return new Explanation(deadline, Optional.empty(), List.of());
    }
}
