package org.suqiu.processmodels.steps;

public final class AcceptanceSteps {
    private final CaseUnderTest theCase;

    public AcceptanceSteps(CaseUnderTest theCase) {
        this.theCase = theCase;
    }

    public boolean isStatutory(String caseNumber) {
        return theCase.is(Fact.STATUTORY, caseNumber);
    }

    public boolean isProposed(String caseNumber) {
        return theCase.is(Fact.PROPOSED, caseNumber);
    }

    public boolean isDecided(String caseNumber) {
        return theCase.is(Fact.DECIDED, caseNumber);
    }

    public boolean isAccepted(String caseNumber) {
        return theCase.is(Fact.ACCEPTED, caseNumber);
    }

    public boolean isRefused(String caseNumber) {
        return theCase.is(Fact.REFUSED, caseNumber);
    }

    public void lapseDemand(String caseNumber) {
        theCase.record("lapseDemand", caseNumber);
    }
}
