package org.suqiu.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** A mail with an id of ours, the same for each try, so that a mailbox that got it twice can tell. */
class ReferencedMail extends MimeMessage {

    private final String reference;

    ReferencedMail(Session session, String reference) {
        super(session);
        this.reference = reference;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + reference + "@suqiu>");
    }
}
