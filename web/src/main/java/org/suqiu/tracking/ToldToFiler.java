package org.suqiu.tracking;

import java.util.EnumSet;
import java.util.Set;
import org.suqiu.casefile.CaseEvent;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.Step;
import org.suqiu.deadlines.Explanation;

/** What of the course of a case its filer is told. What the office owes its superiors or itself stays inside the house. */
final class ToldToFiler {

    private static final Set<Step> STEPS = EnumSet.of(
            Step.ACCEPTANCE,
            Step.MATERIAL,
            Step.NOTICE,
            Step.MEDIATION,
            Step.CLOSING_NOTICE,
            Step.VERIFICATION,
            Step.REPORTER_NOTICE,
            Step.ANSWER,
            Step.REVIEW);

    private ToldToFiler() {}

    static boolean isTold(Explanation dueDate) {
        return STEPS.contains(dueDate.deadline().step());
    }

    /** That a date moved is told where the date is. */
    static boolean isTold(CaseEvent event) {
        return event.type().isToldToFiler()
                && (event.type() != EventType.DUE_DATE_MOVED
                        || STEPS.contains(Step.valueOf(event.detail().get("step"))));
    }
}
