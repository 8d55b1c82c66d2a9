package org.suqiu.processmodels.steps;

import java.time.Instant;
import java.util.Date;

public final class FreezeSteps {
    public static final Instant FREEZING_DAY = Instant.parse("2026-06-07T16:00:00Z");

    private final CaseUnderTest month;

    public FreezeSteps(CaseUnderTest month) {
        this.month = month;
    }

    public Date freezesAt(String name) {
        CaseUnderTest.mustBeThisCase(name);
        return Date.from(FREEZING_DAY);
    }

    public void freezeMonth(String name) {
        month.record("freezeMonth", name);
    }

    public void sendPrintouts(String name) {
        month.record("sendPrintouts", name);
    }
}
