package org.suqiu.processmodels.steps;

public final class VerificationSteps {
    private final CaseUnderTest theCase;

    public VerificationSteps(CaseUnderTest theCase) {
        this.theCase = theCase;
    }

    public boolean isVerified(String caseNumber) {
        return theCase.is(Fact.VERIFIED, caseNumber);
    }
}
