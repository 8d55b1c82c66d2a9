package org.suqiu.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.stream.Stream;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.DutyArises;
import org.suqiu.casefile.LimitBegins;
import org.suqiu.casefile.Outcome;
import org.suqiu.casefile.PartyDetails;
import org.suqiu.casefile.ReportVerified;
import org.suqiu.casefile.Step;
import org.suqiu.law.LawPacks;
import org.suqiu.law.LawStep;

/** Who gave a name is told whether a case was filed: a duty under Order 20 (Art. 31), the office's policy under Order 121. */
@ApplicationScoped
class ReporterTelling {

    @Inject
    CaseFiles caseFiles;

    @Inject
    LawPacks lawPacks;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Event<LimitBegins> limitBegins;

    @Inject
    Event<DutyArises> dutyArises;

    void onVerified(@Observes ReportVerified verified) {
        CaseFile report = verified.report();
        if (isToldOf(verified.outcome()) && isWanted(report) && isReachable(caseFiles.partyOf(report))) {
            limitBegins.fire(new LimitBegins(report, Step.REPORTER_NOTICE, LawStep.REPORTER_NOTICE, verified.on()));
            dutyArises.fire(new DutyArises(report.number(), Step.REPORTER_NOTICE));
        }
    }

    /** Whether to file was decided, and that is told. Whom the police look into (Order 121, Art. 42) is not warned. */
    static boolean isToldOf(Outcome outcome) {
        return outcome == Outcome.FILED || outcome == Outcome.NOT_FILED;
    }

    static boolean isReachable(Optional<PartyDetails> reporter) {
        return reporter.filter(party -> isGiven(party.name())
                        && Stream.of(party.phone(), party.email(), party.address())
                                .anyMatch(ReporterTelling::isGiven))
                .isPresent();
    }

    private boolean isWanted(CaseFile report) {
        boolean byLaw = lawPacks.byCode(report.lawPack())
                .limit(LawStep.REPORTER_NOTICE)
                .filter(limit -> !limit.policy())
                .isPresent();
        return byLaw || isPolicy();
    }

    private boolean isPolicy() {
        ReporterPolicy policy = entityManager.find(ReporterPolicy.class, ReporterPolicy.NAME);
        return policy == null || policy.isOn();
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
