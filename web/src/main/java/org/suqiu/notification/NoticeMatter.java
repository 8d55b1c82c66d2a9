package org.suqiu.notification;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Outcome;
import org.suqiu.casefile.Step;

/** What somebody has to be told, and who all have to know. */
public enum NoticeMatter {
    /** Whether the complaint is taken on (Order 121, Art. 15). */
    DECISION(Step.NOTICE, EventType.DECISION_TOLD, false),
    /** How the mediation ended (Order 121, Art. 23): both parties are told. */
    CLOSING(Step.CLOSING_NOTICE, EventType.CLOSING_TOLD, true),
    /** What came of a violation report; its reporter alone (Order 121, Art. 37; Order 20, Art. 31). */
    VERIFICATION(Step.REPORTER_NOTICE, EventType.REPORTER_TOLD, false),
    /** What an office answered, or how it closed what has no notice of its own in the law: told by message, no duty. */
    ANSWER(null, EventType.ANSWER_TOLD, false),
    /** What the head decided who looked again: told by message, no duty. */
    REVIEW(null, EventType.REVIEW_TOLD, false);

    private final Step step;
    private final EventType told;
    private final boolean bothParties;

    NoticeMatter(Step step, EventType told, boolean bothParties) {
        this.step = step;
        this.told = told;
        this.bothParties = bothParties;
    }

    /** What is told in a step, by a call or by a paper that needs no call beside it. */
    static Optional<NoticeMatter> toldIn(Step step) {
        return Arrays.stream(values()).filter(matter -> matter.step == step).findFirst();
    }

    /** The duty of telling it; none where a message is all that is owed. */
    public Optional<Step> step() {
        return Optional.ofNullable(step);
    }

    /** A review may undo the end that it tells of; the second one is told anew. */
    boolean tellsOfTheEnd() {
        return this == CLOSING || this == ANSWER;
    }

    EventType told() {
        return told;
    }

    /** The respondent has to do with a mediation that took place, not with a complaint that was joined to another. */
    Set<Recipient> whoMustKnow(CaseFile caseFile) {
        return caseFile.outcome() == Outcome.ENDED_BEFORE_DECISION
                ? EnumSet.of(Recipient.filerOf(caseFile.kind()))
                : whoMustKnow(caseFile.kind());
    }

    Set<Recipient> whoMustKnow(Kind kind) {
        Recipient filer = Recipient.filerOf(kind);
        return bothParties ? EnumSet.of(filer, Recipient.RESPONDENT) : EnumSet.of(filer);
    }
}
