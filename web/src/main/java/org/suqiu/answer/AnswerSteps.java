package org.suqiu.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.suqiu.casefile.CaseFiles;

/** Called from the process models. */
@Named
@ApplicationScoped
public class AnswerSteps {

    @Inject
    CaseFiles caseFiles;

    /** Answered is closed; what is still open when its step is left was returned. */
    public boolean isAnswered(String number) {
        return !caseFiles.byNumber(number).isOpen();
    }
}
