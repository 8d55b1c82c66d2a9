package org.suqiu.processmodels.steps;

public final class SupervisionSteps {
    private final CaseUnderTest theCase;

    public SupervisionSteps(CaseUnderTest theCase) {
        this.theCase = theCase;
    }

    public void warnOffice(String caseNumber, String step) {
        theCase.record("warnOffice " + step, caseNumber);
    }

    public void escalate(String caseNumber, String step) {
        theCase.record("escalate " + step, caseNumber);
    }
}
