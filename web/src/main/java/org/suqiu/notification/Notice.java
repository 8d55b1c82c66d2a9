package org.suqiu.notification;

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
import org.suqiu.casefile.CaseFile;
import org.suqiu.identity.Actor;

/** One telling, or an attempt at it. */
@Entity
@Table(name = "notice")
public class Notice {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_seq")
    @SequenceGenerator(name = "notice_seq", sequenceName = "notice_seq", allocationSize = 50)
    Long id;

    @Column(name = "case_number")
    String caseNumber;

    @Enumerated(EnumType.STRING)
    NoticeMatter matter;

    @Enumerated(EnumType.STRING)
    Recipient recipient;

    @Enumerated(EnumType.STRING)
    NoticeChannel channel;

    @Enumerated(EnumType.STRING)
    Delivery state;

    @Column(name = "given_at")
    Instant givenAt;

    @Column(name = "given_by")
    String givenBy;

    /** A paper may have been sent before anybody recorded that it was; null where it is the day of the recording. */
    @Column(name = "told_on")
    LocalDate toldOn;

    String remark;

    protected Notice() {}

    Notice(String caseNumber, Telling telling, Actor by, Instant at) {
        this.caseNumber = caseNumber;
        matter = telling.matter();
        recipient = telling.recipient();
        channel = telling.channel();
        state = telling.delivery();
        givenBy = by.username();
        givenAt = at;
        toldOn = telling.on();
    }

    Notice remarking(String text) {
        remark = text;
        return this;
    }

    public boolean isTold() {
        return state == Delivery.DELIVERED;
    }

    LocalDate toldOn() {
        return toldOn == null ? CaseFile.dayOf(givenAt) : toldOn;
    }

    public NoticeMatter matter() {
        return matter;
    }

    public Recipient recipient() {
        return recipient;
    }

    public NoticeChannel channel() {
        return channel;
    }

    public Delivery state() {
        return state;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public String givenBy() {
        return givenBy;
    }

    public String remark() {
        return remark;
    }
}
