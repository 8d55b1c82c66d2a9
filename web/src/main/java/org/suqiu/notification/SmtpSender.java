package org.suqiu.notification;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.suqiu.casefile.PartyDetails;

/** Sends e-mail through the mail server of the installation; without one it reaches nobody. */
@ApplicationScoped
class SmtpSender implements MessageSender {

    private static final Logger LOG = Logger.getLogger(SmtpSender.class.getName());

    @Resource(lookup = "java:jboss/mail/Suqiu")
    Session session;

    @Override
    public NoticeChannel channel() {
        return NoticeChannel.EMAIL;
    }

    @Override
    public boolean reaches(PartyDetails party) {
        return party.email() != null
                && !party.email().isBlank()
                && !System.getProperty("suqiu.smtp.host", "").isBlank();
    }

    @Override
    public Delivery send(PartyDetails party, Message message) {
        try {
            var mail = new ReferencedMail(session, message.reference());
            mail.setFrom();
            mail.setRecipient(RecipientType.TO, new InternetAddress(party.email(), true));
            mail.setSubject(message.subject(), StandardCharsets.UTF_8.name());
            mail.setText(message.text(), StandardCharsets.UTF_8.name());
            Transport.send(mail);
            return Delivery.DELIVERED;
        } catch (AddressException | SendFailedException refused) {
            LOG.log(
                    Level.WARNING,
                    "an e-mail was refused: {0}",
                    refused.getClass().getSimpleName());
            return Delivery.REFUSED;
        } catch (MessagingException undelivered) {
            // The address stays out of the log; when no more tries are left, the handler gets the task to call.
            LOG.log(
                    Level.WARNING,
                    "an e-mail was not taken: {0}",
                    undelivered.getClass().getSimpleName());
            return Delivery.FAILED;
        }
    }
}
