package org.suqiu.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.suqiu.acceptance.DemandMatter;
import org.suqiu.acceptance.DemandState;
import org.suqiu.acceptance.Demands;
import org.suqiu.casefile.CaseClosed;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.ComplaintAccepted;
import org.suqiu.casefile.ComplaintRefused;
import org.suqiu.casefile.MaterialDemanded;
import org.suqiu.casefile.MediationConcluded;
import org.suqiu.casefile.MediationResumed;
import org.suqiu.casefile.Outcome;
import org.suqiu.casefile.ReportVerified;
import org.suqiu.casefile.SessionCalled;
import org.suqiu.identity.Actor;
import org.suqiu.mediation.Document;
import org.suqiu.mediation.Mediations;
import org.suqiu.papers.form.PaperForm;

/** Begins the paper that something calls for; its words are drafted when somebody reads it. */
@ApplicationScoped
class PaperDrafts {

    /** What asks somebody for something: a draft of it is for nothing once the step is over. */
    private static final Set<PaperForm> CALLS = EnumSet.of(PaperForm.IDENTITY_DEMAND, PaperForm.MEDIATION_NOTICE);

    @Inject
    Papers papers;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Demands demands;

    @Inject
    Mediations mediations;

    @Inject
    Clock clock;

    void begin(@Observes ComplaintAccepted accepted) {
        drop(accepted.caseFile(), CALLS::contains);
        begin(accepted.caseFile(), PaperForm.ACCEPTANCE);
    }

    /** What is refused before an office had it has nobody who could sign it: a message or a call tells it. */
    void begin(@Observes ComplaintRefused refused) {
        if (refused.caseFile().isPlaced()) {
            begin(refused.caseFile(), PaperForm.REFUSAL);
        }
    }

    void begin(@Observes MaterialDemanded demanded) {
        String number = demanded.caseFile().number();
        demands.latest(number, DemandMatter.IDENTITY)
                .filter(demand -> demand.state() == DemandState.OPEN)
                .ifPresent(demand -> begin(demanded.caseFile(), PaperForm.IDENTITY_DEMAND));
    }

    void begin(@Observes SessionCalled called) {
        begin(called.caseFile(), PaperForm.MEDIATION_NOTICE);
    }

    void begin(@Observes MediationConcluded concluded) {
        if (concluded.result() != Outcome.AGREED) {
            begin(concluded.caseFile(), PaperForm.TERMINATION);
        } else if (isToBeDocumented(concluded.caseFile())) {
            begin(concluded.caseFile(), PaperForm.MEDIATION_DOCUMENT);
        }
    }

    private boolean isToBeDocumented(CaseFile caseFile) {
        return mediations
                .of(caseFile.number())
                .filter(mediation -> mediation.document() != Document.RECORD)
                .isPresent();
    }

    /** A reporter who stayed anonymous is told nothing. */
    void begin(@Observes ReportVerified verified) {
        caseFiles
                .partyOf(verified.report())
                .filter(reporter ->
                        reporter.name() != null && verified.outcome().isToldToReporter())
                .ifPresent(reporter -> begin(verified.report(), PaperForm.REPORT_RESULT));
    }

    /** What was not issued about an end that is none any more falls away. */
    void drop(@Observes MediationResumed resumed) {
        drop(resumed.caseFile(), PaperForm::closesMediation);
    }

    void drop(@Observes CaseClosed closed) {
        drop(closed.caseFile(), CALLS::contains);
    }

    private void drop(CaseFile caseFile, Predicate<PaperForm> form) {
        papers.of(caseFile.number()).stream()
                .filter(paper -> !paper.isIssued() && form.test(paper.form()))
                .forEach(papers::remove);
    }

    private void begin(CaseFile caseFile, PaperForm form) {
        papers.add(new Paper(caseFile, form, Actor.SYSTEM, clock.instant()));
    }
}
