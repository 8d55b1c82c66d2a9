package org.suqiu.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.PaperSent;

/** A paper that says how a matter stands tells it to whoever gets it (Order 121, Art. 15, 23), once. */
@ApplicationScoped
class ToldByPaper {

    @Inject
    Notices notices;

    @Inject
    Teller teller;

    void note(@Observes PaperSent sent) {
        sent.tells()
                .flatMap(NoticeMatter::toldIn)
                .map(matter -> telling(matter, sent))
                .filter(telling -> isNews(sent.caseFile(), telling))
                .ifPresent(telling -> teller.noteByHand(sent.caseFile(), telling, sent.by(), null));
    }

    private static Telling telling(NoticeMatter matter, PaperSent sent) {
        var recipient = Recipient.valueOf(sent.recipient());
        return new Telling(matter, recipient, channel(sent.channel()), Delivery.DELIVERED, sent.on());
    }

    private static NoticeChannel channel(String sentBy) {
        return switch (sentBy) {
            case "LETTER" -> NoticeChannel.LETTER;
            case "HANDED_OVER" -> NoticeChannel.VISIT;
            default -> NoticeChannel.MESSAGE;
        };
    }

    private boolean isNews(CaseFile caseFile, Telling telling) {
        return !notices.told(caseFile, telling.matter()).contains(telling.recipient());
    }
}
