package org.suqiu.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.suqiu.casefile.CaseFile;

/** One message on its way: kept apart from the case's own transaction, so that it is known even if that one fails. */
@Entity
@Table(name = "outgoing_message")
public class OutgoingMessage {

    /** After that somebody has to call. */
    static final int MOST_TRIES = 3;

    @Id
    String reference;

    @Column(name = "case_number")
    String caseNumber;

    @Enumerated(EnumType.STRING)
    NoticeMatter matter;

    @Enumerated(EnumType.STRING)
    NoticeChannel channel;

    @Enumerated(EnumType.STRING)
    Passage state;

    int tries;

    @Column(name = "last_tried_at")
    Instant lastTriedAt;

    protected OutgoingMessage() {}

    OutgoingMessage(String reference, String caseNumber, NoticeMatter matter, NoticeChannel channel) {
        this.reference = reference;
        this.caseNumber = caseNumber;
        this.matter = matter;
        this.channel = channel;
        state = Passage.WAITING;
    }

    /** A mediation that a review resumed ends a second time, and that is told again. */
    static String reference(CaseFile caseFile, NoticeMatter matter, NoticeChannel channel) {
        String first = caseFile.number() + "-" + matter + "-" + channel;
        return matter.tellsOfTheEnd() && caseFile.reopenedAt() != null ? first + "-2" : first;
    }

    /**
     * Takes the message in hand. One that was in hand already was cut off in the middle: whether it went out is not known,
     * and since nothing is sent twice, it is given up.
     */
    Passage takeInHand(Instant at) {
        if (state == Passage.IN_HAND) {
            state = Passage.GIVEN_UP;
        } else if (state == Passage.WAITING) {
            state = Passage.IN_HAND;
            tries++;
            lastTriedAt = at;
        }
        return state;
    }

    Passage cameTo(Delivery delivery) {
        state = switch (delivery) {
            case DELIVERED -> Passage.SENT;
            case FAILED -> tries < MOST_TRIES ? Passage.WAITING : Passage.GIVEN_UP;
            case REFUSED, LOGGED -> Passage.GIVEN_UP;
        };
        return state;
    }

    public String reference() {
        return reference;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public NoticeMatter matter() {
        return matter;
    }

    public NoticeChannel channel() {
        return channel;
    }

    public int tries() {
        return tries;
    }

    public Instant lastTriedAt() {
        return lastTriedAt;
    }

    /** How far a message has come. */
    public enum Passage {
        WAITING,
        IN_HAND,
        SENT,
        GIVEN_UP
    }
}
