package org.suqiu.followup;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.suqiu.casefile.CaseClosed;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.CaseLinks;
import org.suqiu.casefile.CaseRated;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.MediationResumed;
import org.suqiu.casefile.Policy;
import org.suqiu.casefile.Relation;
import org.suqiu.casefile.Settings;

/** Decides by rule who is called after closing. What another platform closed was never closed here, and is not called. */
@ApplicationScoped
class FollowUpChoice {

    /** The clocks of the case are stopped first. */
    private static final int AFTER_THE_LIMITS = 300;

    private static final int BAD = 2;

    @Inject
    FollowUps followUps;

    @Inject
    FollowUpDuty followUpDuty;

    @Inject
    CaseFiles caseFiles;

    @Inject
    CaseLinks caseLinks;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    void onClosed(@Observes @Priority(AFTER_THE_LIMITS) CaseClosed closed) {
        CaseFile caseFile = closed.caseFile();
        var sample = new Sample(settings.number(Policy.FOLLOW_UP_SAMPLE));
        if (sample.takes(caseFile.number()) && !isJoined(caseFile)) {
            choose(caseFile, FollowUpReason.SAMPLED);
        }
    }

    /** Whatever was rated before, a call outranks it; who rates badly is called. */
    void onRated(@Observes CaseRated rated) {
        CaseFile caseFile = rated.caseFile();
        followUps.satisfactionOf(caseFile.number()).ifPresent(caseFile::rate);
        if (rated.satisfaction() <= BAD || !rated.solved()) {
            choose(caseFile, FollowUpReason.BAD_RATING);
        }
    }

    /** A case that goes on is called when it has closed again. */
    void onResumed(@Observes MediationResumed resumed) {
        followUps.dueOf(resumed.caseFile().number()).ifPresent(followUp -> {
            followUp.lapse(today());
            followUpDuty.drop(resumed.caseFile());
        });
    }

    private void choose(CaseFile caseFile, FollowUpReason why) {
        if (!canBeCalled(caseFile)) {
            return;
        }
        var known = followUps.of(caseFile.number());
        if (known.isEmpty()) {
            followUps.add(new FollowUp(caseFile.number(), why, today()));
            followUpDuty.arise(caseFile, today());
        } else if (!known.get().isDue()) {
            known.get().begin(why, today());
            followUpDuty.arise(caseFile, today());
        }
    }

    /** What an agent answered at once, without an office, was heard at once. */
    private boolean canBeCalled(CaseFile caseFile) {
        return caseFile.kind() != Kind.VIOLATION_REPORT
                && !caseFile.isOpen()
                && caseFile.isPlaced()
                && caseFiles.hasPhone(caseFile);
    }

    private boolean isJoined(CaseFile caseFile) {
        return caseLinks.earlierOf(caseFile.number(), Relation.JOINED_TO).isPresent();
    }

    private LocalDate today() {
        return CaseFile.dayOf(clock.instant());
    }
}
