package org.suqiu.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.suqiu.casefile.PartyDetails;

/** Takes every message, or as many times as the test says none. */
@ApplicationScoped
class Postman implements MessageSender {

    private final List<Message> carried = new ArrayList<>();
    private int refusals;

    @Override
    public NoticeChannel channel() {
        return NoticeChannel.EMAIL;
    }

    @Override
    public boolean reaches(PartyDetails party) {
        return party.email() != null;
    }

    @Override
    public Delivery send(PartyDetails party, Message message) {
        if (refusals > 0) {
            refusals--;
            return Delivery.FAILED;
        }
        carried.add(message);
        return Delivery.DELIVERED;
    }

    void isOutFor(int tries) {
        refusals = tries;
    }

    List<Message> carried() {
        return List.copyOf(carried);
    }
}
