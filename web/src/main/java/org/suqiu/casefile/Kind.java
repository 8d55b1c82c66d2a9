package org.suqiu.casefile;

/** Three kinds with procedures of their own: redress asked for, a breach pointed out, a question. */
public enum Kind {
    COMPLAINT(Stage.AWAITING_ACCEPTANCE, Step.ACCEPTANCE),
    VIOLATION_REPORT(Stage.AWAITING_VERIFICATION, Step.VERIFICATION),
    ENQUIRY(Stage.AWAITING_ANSWER, Step.ANSWER);

    private final Stage firstStage;
    private final Step firstStep;

    Kind(Stage firstStage, Step firstStep) {
        this.firstStage = firstStage;
        this.firstStep = firstStep;
    }

    /** A complaint at an office of the hotline regime is answered, without acceptance and limits of mediation. */
    public Stage firstStage(boolean statutory) {
        return this == COMPLAINT && !statutory ? Stage.AWAITING_ANSWER : firstStage;
    }

    /** The step whose limit runs from the day of receipt. */
    public Step firstStep(boolean statutory) {
        return this == COMPLAINT && !statutory ? Step.ANSWER : firstStep;
    }
}
