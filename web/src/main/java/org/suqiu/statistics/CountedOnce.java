package org.suqiu.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.suqiu.casefile.CaseFile;

/**
 * Figures for which a case counts once, whenever that was: what is counted later takes the place of what was counted before.
 * The whole and its part move together, so that in every period the part is at most the whole.
 */
@ApplicationScoped
class CountedOnce {

    @Inject
    CountedEvents countedEvents;

    void replace(CaseFile caseFile, Set<Figure> figures, Tally tally) {
        countedEvents.of(caseFile, figures).forEach(countedEvents::remove);
        countedEvents.add(tally);
    }

    boolean has(CaseFile caseFile, Figure figure) {
        return !countedEvents.of(caseFile, Set.of(figure)).isEmpty();
    }
}
