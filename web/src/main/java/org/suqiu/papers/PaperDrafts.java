package org.suqiu.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.ComplaintAccepted;
import org.suqiu.casefile.ComplaintRefused;
import org.suqiu.casefile.MediationConcluded;
import org.suqiu.casefile.MediationResumed;
import org.suqiu.casefile.Outcome;
import org.suqiu.identity.Actor;
import org.suqiu.papers.form.PaperForm;

/** Begins the paper that something calls for; its words are drafted when somebody reads it. */
@ApplicationScoped
class PaperDrafts {

    @Inject
    Papers papers;

    @Inject
    Clock clock;

    void begin(@Observes ComplaintAccepted accepted) {
        begin(accepted.caseFile(), PaperForm.ACCEPTANCE);
    }

    void begin(@Observes ComplaintRefused refused) {
        begin(refused.caseFile(), PaperForm.REFUSAL);
    }

    void begin(@Observes MediationConcluded concluded) {
        boolean agreed = concluded.result() == Outcome.AGREED;
        begin(concluded.caseFile(), agreed ? PaperForm.MEDIATION_DOCUMENT : PaperForm.TERMINATION);
    }

    /** What was not issued about an end that is none any more falls away. */
    void drop(@Observes MediationResumed resumed) {
        papers.of(resumed.caseFile().number()).stream()
                .filter(paper -> !paper.isIssued() && paper.form().closesMediation())
                .forEach(papers::remove);
    }

    private void begin(CaseFile caseFile, PaperForm form) {
        papers.add(new Paper(caseFile, form, Actor.SYSTEM, clock.instant()));
    }
}
