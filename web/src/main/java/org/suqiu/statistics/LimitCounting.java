package org.suqiu.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.CountingPaused;
import org.suqiu.casefile.LimitExtended;
import org.suqiu.casefile.StepEscalated;

/** Counts what happens to limits: extensions, appraisals, and what ran late. */
@ApplicationScoped
class LimitCounting {

    @Inject
    CountedEvents countedEvents;

    @Inject
    CaseFiles caseFiles;

    void onExtended(@Observes LimitExtended extended) {
        count(extended.caseFile(), Figure.EXTENDED, extended.on());
    }

    void onPaused(@Observes CountingPaused paused) {
        count(paused.caseFile(), Figure.PAUSED, paused.from());
    }

    void onEscalated(@Observes StepEscalated escalated) {
        count(caseFiles.byNumber(escalated.caseNumber()), Figure.ESCALATED, CaseFile.dayOf(escalated.at()));
    }

    private void count(CaseFile caseFile, Figure figure, LocalDate on) {
        countedEvents.add(CountedEvent.one(caseFile, figure, on));
    }
}
