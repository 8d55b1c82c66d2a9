package org.suqiu.acceptance;

import java.util.Optional;
import org.suqiu.law.Ground;
import org.suqiu.law.GroundRole;
import org.suqiu.law.LawPack;
import org.suqiu.law.LawStep;

/** What a complainant can be asked for, and the ground of refusal that silence offers. */
public enum DemandMatter {
    /** What Art. 10 and 11 of Order 121 want (Order 20, Art. 9, 10). */
    MATERIAL(GroundRole.MATERIAL_MISSING),
    /** A proof of identity (Order 121, Art. 10(3)). */
    IDENTITY(GroundRole.FALSE_IDENTITY);

    private final GroundRole silence;

    DemandMatter(GroundRole silence) {
        this.silence = silence;
    }

    /** Order 20 has no ground for identity: there it is material that is missing. */
    GroundRole groundOfSilence(LawPack pack) {
        Optional<Ground> own = pack.ground(LawStep.ACCEPTANCE, silence);
        return own.isPresent() ? silence : GroundRole.MATERIAL_MISSING;
    }
}
