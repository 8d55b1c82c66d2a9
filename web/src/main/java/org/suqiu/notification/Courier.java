package org.suqiu.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.PartyDetails;
import org.suqiu.notification.OutgoingMessage.Passage;

/** Carries a message out of the house by every way that reaches the person, by each of them once. */
@ApplicationScoped
class Courier {

    @Inject
    @Any
    Instance<MessageSender> senders;

    @Inject
    Letterbox letterbox;

    @Inject
    Outbox outbox;

    /** @return what came of each way, as far as it is settled; {@code FAILED} while another try may do */
    List<Attempt> carry(CaseFile caseFile, NoticeMatter matter, PartyDetails party) {
        Optional<MessageTemplate> template = letterbox.template(matter, caseFile);
        List<Attempt> attempts = new ArrayList<>();
        template.ifPresent(words -> StreamSupport.stream(senders.spliterator(), false)
                .filter(sender -> sender.reaches(party))
                .forEach(sender ->
                        attempts.add(new Attempt(sender.channel(), carry(sender, words, caseFile, matter, party)))));
        return attempts;
    }

    private Delivery carry(
            MessageSender sender, MessageTemplate words, CaseFile caseFile, NoticeMatter matter, PartyDetails party) {
        String reference = OutgoingMessage.reference(caseFile, matter, sender.channel());
        Passage passage = outbox.takeInHand(reference, caseFile.number(), matter, sender.channel());
        if (passage != Passage.IN_HAND) {
            return passage == Passage.SENT ? Delivery.DELIVERED : Delivery.REFUSED;
        }
        Delivery delivery = sender.send(party, words.about(caseFile.number(), reference));
        Passage after = outbox.cameTo(reference, delivery);
        return delivery == Delivery.FAILED && after == Passage.GIVEN_UP ? Delivery.REFUSED : delivery;
    }

    /** What came of one way. */
    record Attempt(NoticeChannel channel, Delivery delivery) {}
}
