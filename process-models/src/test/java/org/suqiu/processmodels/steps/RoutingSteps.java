package org.suqiu.processmodels.steps;

public final class RoutingSteps {
    private final CaseUnderTest theCase;

    public RoutingSteps(CaseUnderTest theCase) {
        this.theCase = theCase;
    }

    public void routeCase(String caseNumber) {
        theCase.record("routeCase", caseNumber);
    }

    public boolean isPlaced(String caseNumber) {
        return theCase.is(Fact.PLACED, caseNumber);
    }

    public boolean isDisputed(String caseNumber) {
        return theCase.is(Fact.DISPUTED, caseNumber);
    }
}
