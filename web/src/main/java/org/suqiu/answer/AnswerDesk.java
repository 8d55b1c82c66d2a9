package org.suqiu.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.suqiu.casefile.CaseDesk;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.Duties;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.casefile.Outcome;
import org.suqiu.casefile.Stage;
import org.suqiu.casefile.Step;
import org.suqiu.casefile.StepDone;
import org.suqiu.identity.Actor;
import org.suqiu.rules.RuleViolation;

/** Where an office answers, and thereby closes, what nothing else closes. */
@ApplicationScoped
public class AnswerDesk {

    @Inject
    CaseFiles caseFiles;

    @Inject
    CaseDesk caseDesk;

    @Inject
    CaseRecord caseRecord;

    @Inject
    Duties duties;

    @Inject
    Event<StepDone> stepDone;

    @Transactional
    public CaseFile answer(String number, ExpectedVersion expected, String text, Actor by) {
        CaseFile caseFile = expected.of(caseFiles.toChange(by, number));
        if (caseFile.stage() != Stage.AWAITING_ANSWER) {
            throw new RuleViolation("not-awaiting-answer", number);
        }
        duties.take(caseFile, Step.ANSWER, by);
        caseFile.answerWith(text);
        caseRecord.add(number, EventType.ANSWERED, by);
        caseDesk.close(caseFile, Outcome.ANSWERED, by);
        stepDone.fire(new StepDone(number, Step.ANSWER));
        return caseFile;
    }
}
