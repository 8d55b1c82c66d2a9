package org.suqiu.deadlines;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.suqiu.casefile.CaseClosed;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Step;

/** Stops the clocks of a closed case on the day it closed; telling is a task of its own and goes on. */
@ApplicationScoped
class DeadlineClosing {

    @Inject
    Deadlines deadlines;

    void onClosed(@Observes @Priority(DeadlineDesk.BEFORE_THE_PROCESS) CaseClosed closed) {
        CaseFile caseFile = closed.caseFile();
        deadlines.of(caseFile.number()).stream()
                .filter(deadline -> deadline.isOpen() && deadline.step() != Step.NOTICE)
                .forEach(deadline -> deadline.met(caseFile.closedOn()));
    }
}
