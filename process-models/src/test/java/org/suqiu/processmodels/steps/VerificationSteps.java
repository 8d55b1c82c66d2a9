package org.suqiu.processmodels.steps;

public final class VerificationSteps {
    private final CaseUnderTest theCase;

    public VerificationSteps(CaseUnderTest theCase) {
        this.theCase = theCase;
    }

    public boolean isProposed(String caseNumber) {
        return theCase.is(Fact.PROPOSED, caseNumber);
    }

    public boolean isVerified(String caseNumber) {
        return theCase.is(Fact.VERIFIED, caseNumber);
    }
}
