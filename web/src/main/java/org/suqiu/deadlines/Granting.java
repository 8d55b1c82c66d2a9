package org.suqiu.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.suqiu.casefile.CaseClosed;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.CaseReturned;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.LimitExtended;
import org.suqiu.identity.Actor;

/** Puts an extension into force, or lets it lapse with the case. */
@ApplicationScoped
class Granting {

    @Inject
    Deadlines deadlines;

    @Inject
    Extensions extensions;

    @Inject
    LimitKeeper limits;

    @Inject
    CaseRecord caseRecord;

    @Inject
    Event<LimitExtended> extended;

    @Inject
    Clock clock;

    /** Working days are added to the due date; timers and queue follow. */
    void grant(CaseFile caseFile, Extension extension, Actor head) {
        Deadline deadline = deadlines.of(caseFile.number(), extension.step()).orElseThrow();
        deadline.extendBy(extension.workingDays());
        limits.recount(deadline);
        extension.decide(ExtensionState.GRANTED, head, clock.instant());
        caseRecord.add(caseFile.number(), EventType.EXTENDED, head, words(extension, deadline));
        extended.fire(new LimitExtended(caseFile, extension.step(), CaseFile.dayOf(clock.instant())));
    }

    void onClosed(@Observes CaseClosed closed) {
        lapse(closed.caseFile());
    }

    void onReturned(@Observes CaseReturned returned) {
        lapse(returned.caseFile());
    }

    private void lapse(CaseFile caseFile) {
        extensions
                .asked(caseFile.number())
                .ifPresent(extension -> extension.decide(ExtensionState.LAPSED, Actor.SYSTEM, clock.instant()));
    }

    private static Map<String, String> words(Extension extension, Deadline deadline) {
        Map<String, String> words =
                new TreeMap<>(Map.of("step", extension.step().name(), "days", String.valueOf(extension.workingDays())));
        if (deadline.dueOn() != null) {
            words.put("dueOn", deadline.dueOn().toString());
        }
        return words;
    }
}
