package org.suqiu.processmodels.steps;

public final class AnswerSteps {
    private final CaseUnderTest theCase;

    public AnswerSteps(CaseUnderTest theCase) {
        this.theCase = theCase;
    }

    public boolean isAnswered(String caseNumber) {
        return theCase.is(Fact.ANSWERED, caseNumber);
    }
}
