package org.suqiu.linkage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.DueDates;
import org.suqiu.casefile.LimitSet;
import org.suqiu.casefile.SideDuties;
import org.suqiu.casefile.Step;
import org.suqiu.identity.Actor;
import org.suqiu.law.LawPacks;
import org.suqiu.law.LawStep;
import org.suqiu.rules.RuleViolation;

/** The same dispute, or the same question, filed again while the earlier case is still open in the same office. */
@ApplicationScoped
class JoinedComplaint {

    @Inject
    Joining joining;

    @Inject
    DueDates dueDates;

    @Inject
    LawPacks lawPacks;

    @Inject
    SideDuties sideDuties;

    /** @throws RuleViolation when the earlier one is closed: then the office refuses (16-2), or answers again */
    void join(Pair pair, Actor by) {
        pair.requireUndecided();
        if (!pair.earlier().isOpen()) {
            throw new RuleViolation("earlier-is-closed", pair.earlier().number());
        }
        pair.requireSameOffice();
        if (pair.isOfComplaints()) {
            joining.requireSamePerson(pair);
        }
        joining.end(pair, by);
        if (pair.isOfComplaints()) {
            tell(pair.later());
        }
    }

    /** The complainant is told by the day by which a decision was due. */
    private void tell(CaseFile caseFile) {
        var basis = lawPacks.byCode(caseFile.lawPack()).limit(LawStep.ACCEPTANCE);
        var dueOn = dueDates.dueOn(caseFile.number(), Step.ACCEPTANCE);
        if (basis.isPresent() && dueOn.isPresent()) {
            sideDuties.arise(new LimitSet(
                    caseFile,
                    Step.CLOSING_NOTICE,
                    caseFile.receivedOn(),
                    dueOn.get(),
                    basis.get().legalBasis(true),
                    basis.get().legalBasis(false)));
        } else {
            sideDuties.arise(caseFile, Step.CLOSING_NOTICE);
        }
    }
}
