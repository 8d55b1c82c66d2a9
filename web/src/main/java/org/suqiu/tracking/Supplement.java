package org.suqiu.tracking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What the one who filed wrote afterwards. Personal words: shown to those who work on the case, and to the writer. */
@Entity
@Table(name = "supplement")
public class Supplement {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "supplement_seq")
    @SequenceGenerator(name = "supplement_seq", sequenceName = "supplement_seq", allocationSize = 50)
    Long id;

    @Column(name = "case_number")
    String caseNumber;

    String text;

    @Column(name = "sent_at")
    Instant sentAt;

    /** What the sender calls this message by, so that a second post of it is known; null where nobody said. */
    @Column(name = "repeat_key")
    String repeatKey;

    protected Supplement() {}

    Supplement(String caseNumber, Brought brought, Instant sentAt) {
        this.caseNumber = caseNumber;
        text = brought.text();
        repeatKey = brought.repeatKey();
        this.sentAt = sentAt;
    }

    boolean isCalled(String key) {
        return key != null && key.equals(repeatKey);
    }

    public Long id() {
        return id;
    }

    public String text() {
        return text;
    }

    public Instant sentAt() {
        return sentAt;
    }
}
