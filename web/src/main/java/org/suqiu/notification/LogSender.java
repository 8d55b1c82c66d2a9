package org.suqiu.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.logging.Logger;
import org.suqiu.casefile.PartyDetails;

/** Stands in while no SMS gateway is connected: notes that a message was due, without a number or a word of it. */
@ApplicationScoped
class LogSender implements MessageSender {

    private static final Logger LOG = Logger.getLogger(LogSender.class.getName());

    @Override
    public NoticeChannel channel() {
        return NoticeChannel.SMS;
    }

    @Override
    public boolean reaches(PartyDetails party) {
        return !SmsGateway.isConnected()
                && party.phone() != null
                && !party.phone().isBlank();
    }

    @Override
    public Delivery send(PartyDetails party, Message message) {
        LOG.fine("an SMS would have gone out; no gateway is connected");
        return Delivery.LOGGED;
    }
}
