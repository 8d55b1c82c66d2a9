package org.suqiu.interchange;

import java.util.Optional;
import org.suqiu.identity.Office;
import org.suqiu.law.LawPack;
import org.suqiu.law.LawStep;

/**
 * Who answers for an imported case here.
 *
 * @param office nothing where the county has no office for it
 * @param pack the law of its day of receipt
 */
record Responsibility(Optional<Office> office, LawPack pack) {

    /** Whether complaints are accepted and mediated under a limit, or simply answered. */
    boolean isStatutory() {
        return pack.limit(LawStep.ACCEPTANCE).isPresent();
    }
}
