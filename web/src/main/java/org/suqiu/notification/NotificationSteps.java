package org.suqiu.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.suqiu.casefile.CaseFiles;

/** Called from the process models, by jobs of their own: the engine's job table is the outbox. */
@Named
@ApplicationScoped
public class NotificationSteps {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Notices notices;

    @Inject
    Teller teller;

    public void sendDecision(String number) {
        if (!isDecisionTold(number)) {
            teller.send(caseFiles.byNumber(number), NoticeMatter.DECISION);
        }
    }

    public boolean isDecisionTold(String number) {
        return notices.isTold(number, NoticeMatter.DECISION);
    }

    public void sendClosing(String number) {
        teller.send(caseFiles.byNumber(number), NoticeMatter.CLOSING);
    }
}
