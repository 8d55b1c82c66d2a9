package org.suqiu.processmodels.steps;

import java.time.Instant;
import java.util.Date;

/** Dates are plain constants here: how they are counted is the application's business. */
public final class DeadlineSteps {
    public static final Instant RECEIVED = Instant.parse("2026-06-01T02:00:00Z");
    public static final Instant AMBER = Instant.parse("2026-06-07T16:00:00Z");
    public static final Instant LATE = Instant.parse("2026-06-10T16:00:00Z");
    public static final Instant MEDIATION_AMBER = Instant.parse("2026-07-29T16:00:00Z");
    public static final Instant MEDIATION_LIMIT = Instant.parse("2026-07-31T16:00:00Z");

    public Date amberAt(String caseNumber, String step) {
        CaseUnderTest.mustBeThisCase(caseNumber);
        return Date.from("MEDIATION".equals(step) ? MEDIATION_AMBER : AMBER);
    }

    public Date lateAt(String caseNumber, String step) {
        CaseUnderTest.mustBeThisCase(caseNumber);
        if ("MEDIATION".equals(step)) {
            throw new IllegalArgumentException("mediation ends by law, it is never late");
        }
        return Date.from(LATE);
    }

    public Date endsByLawAt(String caseNumber) {
        CaseUnderTest.mustBeThisCase(caseNumber);
        return Date.from(MEDIATION_LIMIT);
    }
}
