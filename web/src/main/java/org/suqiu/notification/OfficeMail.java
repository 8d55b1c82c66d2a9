package org.suqiu.notification;

import jakarta.activation.DataHandler;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Mail from the office to those who work in it, with files. */
@ApplicationScoped
public class OfficeMail {

    @Resource(lookup = "java:jboss/mail/Suqiu")
    Session session;

    /** Without a mail server nobody is mailed. */
    public boolean isPossible() {
        return !System.getProperty("suqiu.smtp.host", "").isBlank();
    }

    /**
     * One mail to all of them, so that a try that failed is repeated for all or for none.
     *
     * @param reference the same for each try
     * @throws MessageNotTaken if the mail server does not take it now
     */
    public void send(List<String> addresses, String reference, Letter letter, List<Enclosure> enclosures) {
        try {
            var mail = new ReferencedMail(session, reference);
            mail.setFrom();
            for (String address : addresses) {
                mail.addRecipient(RecipientType.BCC, new InternetAddress(address, true));
            }
            mail.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
            mail.setContent(content(letter, enclosures));
            Transport.send(mail);
        } catch (MessagingException notTaken) {
            throw new MessageNotTaken(reference, notTaken);
        }
    }

    private static MimeMultipart content(Letter letter, List<Enclosure> enclosures) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(letter.text(), StandardCharsets.UTF_8.name());
        var content = new MimeMultipart(text);
        for (Enclosure enclosure : enclosures) {
            var file = new MimeBodyPart();
            file.setDataHandler(new DataHandler(new ByteArrayDataSource(enclosure.content(), enclosure.mediaType())));
            file.setFileName(enclosure.name());
            content.addBodyPart(file);
        }
        return content;
    }

    /** What a mail says. */
    public record Letter(String subject, String text) {}
}
