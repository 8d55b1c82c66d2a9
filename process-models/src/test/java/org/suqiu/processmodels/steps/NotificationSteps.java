package org.suqiu.processmodels.steps;

public final class NotificationSteps {
    private final CaseUnderTest theCase;

    public NotificationSteps(CaseUnderTest theCase) {
        this.theCase = theCase;
    }

    public void sendDecision(String caseNumber) {
        theCase.record("sendDecision", caseNumber);
    }

    public boolean isDecisionTold(String caseNumber) {
        return theCase.is(Fact.TOLD, caseNumber);
    }

    public void sendClosing(String caseNumber) {
        theCase.record("sendClosing", caseNumber);
    }

    public boolean isClosingTold(String caseNumber) {
        return theCase.is(Fact.TOLD, caseNumber);
    }

    public void sendVerification(String caseNumber) {
        theCase.record("sendVerification", caseNumber);
    }

    public void sendAnswer(String caseNumber) {
        theCase.record("sendAnswer", caseNumber);
    }

    public void sendReview(String caseNumber) {
        theCase.record("sendReview", caseNumber);
    }

    public boolean isReporterTold(String caseNumber) {
        return theCase.is(Fact.TOLD, caseNumber);
    }
}
