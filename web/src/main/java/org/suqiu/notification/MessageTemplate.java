package org.suqiu.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.suqiu.casefile.Kind;

/** The words of one message in both languages. The case number is all that is ever put into them. */
@Entity
@Table(name = "message_template")
public class MessageTemplate {

    /** Where the case number goes. */
    public static final String NUMBER = "{number}";

    @EmbeddedId
    Key key;

    @Version
    int version;

    @Column(name = "sms_code")
    String smsCode;

    String subject;

    @Column(name = "subject_en")
    String subjectEn;

    String body;

    @Column(name = "body_en")
    String bodyEn;

    protected MessageTemplate() {}

    MessageTemplate(NoticeMatter matter, Kind kind, TemplateWords words) {
        key = new Key(matter, kind);
        reword(words);
    }

    void reword(TemplateWords words) {
        smsCode = words.smsCode();
        subject = words.subject();
        subjectEn = words.subjectEn();
        body = words.body();
        bodyEn = words.bodyEn();
    }

    /** Chinese first, English below: nobody was asked which of them they read. */
    Message about(String caseNumber, String reference) {
        return new Message(
                reference,
                filled(subject, caseNumber) + " · " + filled(subjectEn, caseNumber),
                filled(body, caseNumber) + "\n\n" + filled(bodyEn, caseNumber),
                smsCode,
                caseNumber);
    }

    private static String filled(String words, String caseNumber) {
        return words.replace(NUMBER, caseNumber);
    }

    public NoticeMatter matter() {
        return key.matter();
    }

    public Kind kind() {
        return key.kind();
    }

    public int version() {
        return version;
    }

    public TemplateWords words() {
        return new TemplateWords(smsCode, subject, subjectEn, body, bodyEn);
    }

    /** One text for each matter and kind of case. */
    @Embeddable
    public record Key(@Enumerated(EnumType.STRING) NoticeMatter matter, @Enumerated(EnumType.STRING) Kind kind) {}
}
