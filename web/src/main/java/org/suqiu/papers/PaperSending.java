package org.suqiu.papers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.suqiu.identity.Actor;
import org.suqiu.papers.form.Recipient;

/** That an issued paper was sent or handed over. */
@Entity
@Table(name = "paper_sending")
public class PaperSending {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "paper_sending_seq")
    @SequenceGenerator(name = "paper_sending_seq", sequenceName = "paper_sending_seq", allocationSize = 50)
    Long id;

    @Column(name = "paper_id")
    long paperId;

    @Enumerated(EnumType.STRING)
    Recipient recipient;

    @Enumerated(EnumType.STRING)
    SendingChannel channel;

    @Column(name = "sent_on")
    LocalDate sentOn;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    protected PaperSending() {}

    PaperSending(Paper paper, Sending sending, Actor by, Instant at) {
        paperId = paper.id();
        recipient = sending.recipient();
        channel = sending.channel();
        sentOn = sending.on();
        recordedBy = by.username();
        recordedAt = at;
    }

    public long paperId() {
        return paperId;
    }

    public Recipient recipient() {
        return recipient;
    }

    public SendingChannel channel() {
        return channel;
    }

    public LocalDate sentOn() {
        return sentOn;
    }

    public String recordedBy() {
        return recordedBy;
    }
}
