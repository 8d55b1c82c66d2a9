package org.suqiu.correction.rest;

import java.time.Instant;
import org.suqiu.correction.Correction;

/**
 * A field that was put right.
 *
 * @param before what stood there, or null
 * @param reason null for those who do not work on the case
 */
public record CorrectionView(
        long id, String field, String before, String after, String reason, String correctedBy, Instant correctedAt) {

    static CorrectionView of(Correction correction, boolean withReason) {
        return new CorrectionView(
                correction.id(),
                correction.field(),
                correction.before(),
                correction.after(),
                withReason ? correction.reason() : null,
                correction.correctedBy(),
                correction.correctedAt());
    }
}
