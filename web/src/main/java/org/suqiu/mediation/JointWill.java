package org.suqiu.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.GivingUp;
import org.suqiu.law.GroundRole;
import org.suqiu.law.LawPacks;
import org.suqiu.rules.RuleViolation;

/** What representatives cannot do for the others without asking each of them (Order 121, Art. 12; Order 20, Art. 11). */
@ApplicationScoped
class JointWill implements GivingUp {

    @Inject
    ConsentDesk consentDesk;

    @Inject
    LawPacks lawPacks;

    @Override
    public boolean isAgreed(CaseFile caseFile) {
        boolean joint = consentDesk.voices(caseFile).areJoint();
        return !joint || consentDesk.of(caseFile).areGiven(ConsentTo.WITHDRAWAL);
    }

    /** Who agreed to give the complaint up need not be asked about what was settled. */
    void requireFor(CaseFile caseFile, Conclusion conclusion) {
        PartyConsents consents = consentDesk.of(caseFile);
        boolean agreed = consents.areGiven(ConsentTo.AGREEMENT);
        boolean givenUp = conclusion.result() != Result.AGREED && consents.areGiven(ConsentTo.WITHDRAWAL);
        if (bindsAll(caseFile, conclusion) && !agreed && !givenUp) {
            throw new RuleViolation("joint-consents-missing", caseFile.number());
        }
    }

    private boolean bindsAll(CaseFile caseFile, Conclusion conclusion) {
        return conclusion.result().isSuccess()
                || lawPacks.byCode(caseFile.lawPack())
                        .ground(conclusion.ground())
                        .filter(ground -> ground.role() == GroundRole.WITHDRAWN_OR_SETTLED)
                        .isPresent();
    }
}
