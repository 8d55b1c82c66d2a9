package org.suqiu.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.LimitBegins;
import org.suqiu.casefile.PartyDetails;
import org.suqiu.casefile.Policy;
import org.suqiu.casefile.ReportVerified;
import org.suqiu.casefile.Settings;
import org.suqiu.casefile.SideDuties;
import org.suqiu.casefile.Step;
import org.suqiu.law.LawPacks;
import org.suqiu.law.LawStep;
import org.suqiu.rules.Problems;

/** Who gave a name is told whether a case was filed: a duty under Order 20 (Art. 31), the office's policy under Order 121. */
@ApplicationScoped
class ReporterTelling {

    @Inject
    CaseFiles caseFiles;

    @Inject
    LawPacks lawPacks;

    @Inject
    Settings settings;

    @Inject
    SideDuties sideDuties;

    void onVerified(@Observes ReportVerified verified) {
        CaseFile report = verified.report();
        if (verified.outcome().isToldToReporter() && isWanted(report) && isReachable(caseFiles.partyOf(report))) {
            sideDuties.arise(new LimitBegins(report, Step.REPORTER_NOTICE, verified.on()));
        }
    }

    static boolean isReachable(Optional<PartyDetails> reporter) {
        return reporter.filter(party -> Problems.isGiven(party.name())
                        && Stream.of(party.phone(), party.email(), party.address())
                                .anyMatch(Problems::isGiven))
                .isPresent();
    }

    private boolean isWanted(CaseFile report) {
        boolean byLaw = lawPacks.byCode(report.lawPack())
                .limit(LawStep.REPORTER_NOTICE)
                .filter(limit -> !limit.policy())
                .isPresent();
        return byLaw || settings.isOn(Policy.REPORTER_NOTICE);
    }
}
