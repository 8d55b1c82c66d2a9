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

    protected Supplement() {}

    Supplement(String caseNumber, String text, Instant sentAt) {
        this.caseNumber = caseNumber;
        this.text = text;
        this.sentAt = sentAt;
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
