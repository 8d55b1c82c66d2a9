package org.suqiu.processmodels.steps;

public final class MonthSteps {
    private final CaseUnderTest month;

    public MonthSteps(CaseUnderTest month) {
        this.month = month;
    }

    public void beginNextMonth(String name) {
        month.record("beginNextMonth", name);
    }
}
