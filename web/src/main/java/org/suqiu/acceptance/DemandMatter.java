package org.suqiu.acceptance;

import org.suqiu.casefile.Finding;

/** What a complainant can be asked for, and what silence shows. */
public enum DemandMatter {
    /** What Art. 10 and 11 of Order 121 want (Order 20, Art. 9, 10). */
    MATERIAL(Finding.MATERIAL_NOT_SUPPLIED),
    /** A proof of identity (Order 121, Art. 10(3)). */
    IDENTITY(Finding.IDENTITY_NOT_PROVED);

    private final Finding silence;

    DemandMatter(Finding silence) {
        this.silence = silence;
    }

    Finding silence() {
        return silence;
    }
}
