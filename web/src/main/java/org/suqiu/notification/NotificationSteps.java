package org.suqiu.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.suqiu.casefile.CaseFiles;

/**
 * Called from the process models, by jobs of their own: the engine's job table is the outbox. A message that was not taken
 * fails the job, which the engine repeats.
 */
@Named
@ApplicationScoped
public class NotificationSteps {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Teller teller;

    public void sendDecision(String number) {
        send(number, NoticeMatter.DECISION);
    }

    public boolean isDecisionTold(String number) {
        return isToldByNow(number, NoticeMatter.DECISION);
    }

    public void sendClosing(String number) {
        send(number, NoticeMatter.CLOSING);
    }

    /** Both parties know how the mediation ended. */
    public boolean isClosingTold(String number) {
        return isToldByNow(number, NoticeMatter.CLOSING);
    }

    public void sendVerification(String number) {
        send(number, NoticeMatter.VERIFICATION);
    }

    public boolean isReporterTold(String number) {
        return isToldByNow(number, NoticeMatter.VERIFICATION);
    }

    public void sendAnswer(String number) {
        send(number, NoticeMatter.ANSWER);
    }

    public void sendReview(String number) {
        send(number, NoticeMatter.REVIEW);
    }

    private void send(String number, NoticeMatter matter) {
        teller.send(caseFiles.byNumber(number), matter);
    }

    /** Before anybody gets the task, or the procedure goes on, whoever tells it at this moment is awaited. */
    private boolean isToldByNow(String number, NoticeMatter matter) {
        return teller.isTold(caseFiles.inTurn(number), matter);
    }
}
