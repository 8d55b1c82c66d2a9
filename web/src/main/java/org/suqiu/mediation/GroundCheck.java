package org.suqiu.mediation;

import java.util.List;
import org.suqiu.casefile.CaseFile;
import org.suqiu.law.Ground;
import org.suqiu.law.GroundRole;
import org.suqiu.law.LawPack;
import org.suqiu.law.LawStep;
import org.suqiu.rules.InvalidInput;

/**
 * Which termination ground goes with which result (Order 121, Art. 23; Order 20, Art. 21): none with an agreement, the
 * first with a settlement, "no agreement" with a failure, any other with a termination.
 */
record GroundCheck(LawPack lawPack) {

    /** @return the conclusion with the one ground its result allows filled in */
    Conclusion complete(CaseFile caseFile, Conclusion conclusion) {
        return switch (conclusion.result()) {
            case AGREED -> without(conclusion);
            case SETTLED -> with(conclusion, GroundRole.WITHDRAWN_OR_SETTLED);
            case FAILED -> with(conclusion, GroundRole.NO_AGREEMENT);
            case TERMINATED -> terminated(caseFile, conclusion);
        };
    }

    private static Conclusion without(Conclusion conclusion) {
        if (conclusion.ground() != null) {
            throw new InvalidInput("/ground", "not-with-agreement");
        }
        return conclusion;
    }

    private Conclusion with(Conclusion conclusion, GroundRole role) {
        String only = lawPack.ground(LawStep.MEDIATION, role).map(Ground::code).orElse(null);
        if (conclusion.ground() != null && !conclusion.ground().equals(only)) {
            throw new InvalidInput("/ground", "ground-does-not-go-with-result", conclusion.ground(), only);
        }
        return conclusion.on(only);
    }

    /** A pack without termination grounds, such as the hotline's, asks for none. */
    private Conclusion terminated(CaseFile caseFile, Conclusion conclusion) {
        List<Ground> grounds =
                lawPack.grounds(LawStep.MEDIATION, caseFile.subject().category());
        if (conclusion.ground() == null && grounds.isEmpty()) {
            return conclusion;
        }
        if (conclusion.ground() == null) {
            throw new InvalidInput("/ground", "required");
        }
        Ground ground = grounds.stream()
                .filter(offered -> offered.code().equals(conclusion.ground()))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("/ground", "unknown-ground", conclusion.ground()));
        if (ground.role() == GroundRole.NO_AGREEMENT) {
            throw new InvalidInput("/ground", "ground-does-not-go-with-result", conclusion.ground(), "FAILED");
        }
        return conclusion;
    }

    /** Not counted where the mediation should not have begun, or a party is gone (statistics: 23-6, 23-7). */
    boolean countsAsConcluded(String ground) {
        return ground == null
                || lawPack.ground(ground).map(Ground::countsAsConcluded).orElse(true);
    }
}
