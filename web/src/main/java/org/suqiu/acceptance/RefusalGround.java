package org.suqiu.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.suqiu.casefile.CaseFile;
import org.suqiu.law.Ground;
import org.suqiu.law.GroundRole;
import org.suqiu.law.LawPacks;
import org.suqiu.law.LawStep;
import org.suqiu.rules.InvalidInput;

/** What the law of a case lets a refusal rest on (Order 121, Art. 16, 17; Order 20, Art. 15). */
@ApplicationScoped
class RefusalGround {

    @Inject
    LawPacks lawPacks;

    @Inject
    PurchaseFactors purchaseFactors;

    /**
     * @return the evidence of the factors that were ticked
     * @throws InvalidInput for a ground that is not offered, and for factors that do not go with it
     */
    Map<String, String> check(CaseFile caseFile, Refusal refusal) {
        boolean offered =
                lawPacks
                        .byCode(caseFile.lawPack())
                        .grounds(LawStep.ACCEPTANCE, caseFile.subject().category())
                        .stream()
                        .anyMatch(candidate -> candidate.code().equals(refusal.ground()));
        if (!offered) {
            throw new InvalidInput("/ground", "unknown-ground", refusal.ground());
        }
        return factors(caseFile, refusal.ground()).check(refusal.factors());
    }

    /** Whether the head should know that nothing was ticked. */
    boolean wantsFactors(CaseFile caseFile, Acceptance acceptance) {
        return acceptance.ground() != null
                && factors(caseFile, acceptance.ground()).isUnanswered(acceptance.factors());
    }

    private FactorCheck factors(CaseFile caseFile, String ground) {
        boolean asked = lawPacks.byCode(caseFile.lawPack())
                .ground(ground)
                .map(Ground::role)
                .filter(role -> role == GroundRole.NOT_FOR_CONSUMPTION)
                .isPresent();
        var known =
                purchaseFactors.of(caseFile).stream().map(PurchaseFactor::code).toList();
        return new FactorCheck(known, asked);
    }
}
