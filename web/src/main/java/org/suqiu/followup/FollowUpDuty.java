package org.suqiu.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.LimitBegins;
import org.suqiu.casefile.SideDuties;
import org.suqiu.casefile.Step;

/** The agents' duty to call, with its limit. */
@ApplicationScoped
class FollowUpDuty {

    @Inject
    SideDuties sideDuties;

    void arise(CaseFile caseFile, LocalDate on) {
        sideDuties.arise(new LimitBegins(caseFile, Step.FOLLOW_UP, on));
    }

    void fulfil(CaseFile caseFile, LocalDate on) {
        sideDuties.fulfil(caseFile, Step.FOLLOW_UP, on);
    }

    void drop(CaseFile caseFile) {
        sideDuties.drop(caseFile, Step.FOLLOW_UP);
    }
}
