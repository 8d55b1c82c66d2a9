package org.suqiu.mediation;

import java.util.Optional;

/**
 * What the end of a mediation adds to the figures: the first end all of it, an end after a review only what it changed, so
 * that nothing counts twice and no rate passes a hundred.
 *
 * @param asConcluded as one more mediation that was concluded, and as a success if it is one
 */
record Addition(boolean asConcluded, long promisedFen, long recoveredFen) {

    static Addition of(Conclusion conclusion, boolean countsByItsGround, Optional<EarlierConclusion> before) {
        return new Addition(
                countsByItsGround
                        && before.map(earlier -> earlier.leavesToCount(conclusion.result()))
                                .orElse(true),
                moreThan(before.map(EarlierConclusion::promisedFen).orElse(0L), conclusion.promised()),
                moreThan(before.map(EarlierConclusion::paidFen).orElse(0L), conclusion.recovered()));
    }

    private static long moreThan(long before, long now) {
        return Math.max(0, now - before);
    }
}
