package org.suqiu.mediation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suqiu.casefile.Finding;

/**
 * Who agrees to what, as things stand.
 *
 * @param entrustedAtFiling whether the complaint itself said that an association may mediate
 * @param recorded in the order in which it was said
 */
record PartyConsents(Voices voices, boolean entrustedAtFiling, List<Consent> recorded) {

    boolean areGiven(ConsentTo to) {
        return voices.neededFor(to).stream().allMatch(voice -> latest(voice, to).orElse(false));
    }

    boolean isAnyRefused(ConsentTo to) {
        return refusing(to).findAny().isPresent();
    }

    /** Who does not want to be mediated. */
    Set<Finding> refusals() {
        return refusing(ConsentTo.MEDIATION)
                .map(voice -> voice.equals(Voice.RESPONDENT) ? Finding.RESPONDENT_REFUSES : Finding.COMPLAINANT_REFUSES)
                .collect(Collectors.toSet());
    }

    private Stream<Voice> refusing(ConsentTo to) {
        return voices.neededFor(to).stream().filter(voice -> !latest(voice, to).orElse(true));
    }

    List<Voice> silentOn(ConsentTo to) {
        return voices.neededFor(to).stream()
                .filter(voice -> latest(voice, to).isEmpty())
                .toList();
    }

    private Optional<Boolean> latest(Voice voice, ConsentTo to) {
        return recorded.stream()
                .filter(consent -> consent.concerns(voice, to))
                .map(consent -> consent.given)
                .reduce((earlier, later) -> later)
                .or(() -> saidWhenFiling(voice, to));
    }

    private Optional<Boolean> saidWhenFiling(Voice voice, ConsentTo to) {
        boolean said = entrustedAtFiling && voice.equals(Voice.FILER) && to == ConsentTo.ENTRUSTMENT;
        return said ? Optional.of(true) : Optional.empty();
    }
}
