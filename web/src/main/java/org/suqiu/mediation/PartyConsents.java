package org.suqiu.mediation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Who agrees to what, as things stand.
 *
 * @param entrustedAtFiling whether the complaint itself said that an association may mediate
 * @param recorded in the order in which it was said
 */
record PartyConsents(boolean entrustedAtFiling, List<Consent> recorded) {

    boolean areGiven(ConsentTo to) {
        return Arrays.stream(Side.values()).allMatch(side -> latest(side, to).orElse(false));
    }

    boolean isAnyRefused(ConsentTo to) {
        return Arrays.stream(Side.values()).anyMatch(side -> !latest(side, to).orElse(true));
    }

    List<Side> silentOn(ConsentTo to) {
        return Arrays.stream(Side.values())
                .filter(side -> latest(side, to).isEmpty())
                .toList();
    }

    private Optional<Boolean> latest(Side side, ConsentTo to) {
        return recorded.stream()
                .filter(consent -> consent.concerns(side, to))
                .map(consent -> consent.given)
                .reduce((earlier, later) -> later)
                .or(() -> saidWhenFiling(side, to));
    }

    private Optional<Boolean> saidWhenFiling(Side side, ConsentTo to) {
        boolean said = entrustedAtFiling && side == Side.COMPLAINANT && to == ConsentTo.ENTRUSTMENT;
        return said ? Optional.of(true) : Optional.empty();
    }
}
