package org.suqiu.reports;

import static java.util.Objects.requireNonNull;

/**
 * The counts of one county, or of all of them. Sums are in fen.
 *
 * @param alwaysShown also where all its figures are zero
 * @param undecided null in the flow view, where nothing is undecided
 */
public record CountyResolutionRow(
        String county,
        boolean alwaysShown,
        int received,
        int accepted,
        int refused,
        int endedBeforeDecision,
        Integer undecided,
        int closed,
        int closedOnTime,
        int verified,
        int filed,
        int mediationsConcluded,
        int mediationsSucceeded,
        long recoveredFen,
        long penaltyFen) {

    public CountyResolutionRow {
        requireNonNull(county, "county");
        requirePart(county, "closed on time", closedOnTime, closed);
        requirePart(county, "mediations succeeded", mediationsSucceeded, mediationsConcluded);
    }

    /** A rate above 100 % must be impossible. */
    private static void requirePart(String county, String name, int part, int whole) {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("%s: %s is %d of %d".formatted(county, name, part, whole));
        }
    }
}
