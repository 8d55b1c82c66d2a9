package org.suqiu.processmodels.steps;

public final class MediationSteps {
    private final CaseUnderTest theCase;

    public MediationSteps(CaseUnderTest theCase) {
        this.theCase = theCase;
    }

    public void endMediationByLaw(String caseNumber) {
        theCase.record("endMediationByLaw", caseNumber);
    }
}
