package org.suqiu.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.DecisionTold;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.PartyDetails;
import org.suqiu.identity.Actor;

/** Tries every way out, and notes what came of it. */
@ApplicationScoped
class Teller {

    @Inject
    @Any
    Instance<MessageSender> senders;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Notices notices;

    @Inject
    CaseRecord caseRecord;

    @Inject
    Letterbox letterbox;

    @Inject
    Event<DecisionTold> told;

    @Inject
    Clock clock;

    void send(CaseFile caseFile, NoticeMatter matter) {
        PartyDetails party = caseFiles.partyOf(caseFile).orElse(PartyDetails.UNKNOWN);
        Message message = letterbox.about(matter, caseFile);
        for (MessageSender sender : senders) {
            if (sender.reaches(party)) {
                note(caseFile, matter, sender.channel(), sender.send(party, message), Actor.SYSTEM, null);
            }
        }
    }

    void note(CaseFile caseFile, NoticeMatter matter, NoticeChannel channel, Delivery state, Actor by, String remark) {
        Instant now = clock.instant();
        boolean before = notices.isTold(caseFile.number(), matter);
        notices.add(new Notice(caseFile.number(), matter, channel, state, by, now).remarking(remark));
        if (state == Delivery.FAILED) {
            caseRecord.add(caseFile.number(), EventType.MESSAGE_FAILED, by, Map.of("channel", channel.name()));
        }
        if (state == Delivery.DELIVERED) {
            record(caseFile, matter, channel, by);
            if (matter == NoticeMatter.DECISION && !before) {
                told.fire(new DecisionTold(caseFile, CaseFile.dayOf(now)));
            }
        }
    }

    private void record(CaseFile caseFile, NoticeMatter matter, NoticeChannel channel, Actor by) {
        var type = matter == NoticeMatter.DECISION ? EventType.DECISION_TOLD : EventType.CLOSING_TOLD;
        caseRecord.add(caseFile.number(), type, by, Map.of("channel", channel.name()));
    }
}
