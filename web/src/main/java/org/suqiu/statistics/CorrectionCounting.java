package org.suqiu.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.suqiu.casefile.AmountsCorrected;

/** Counts the difference that a correction makes, on the day on which the wrong amount was counted. */
@ApplicationScoped
class CorrectionCounting {

    @Inject
    CountedEvents countedEvents;

    void onCorrected(@Observes AmountsCorrected corrected) {
        countedEvents.add(new Tally(corrected.caseFile())
                .promised(corrected.promisedFen(), corrected.on())
                .paid(corrected.recoveredFen(), corrected.on()));
    }
}
