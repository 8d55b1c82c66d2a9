package org.suqiu.mediation;

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

/** That a party agreed, or refused; a later statement takes the place of an earlier one. */
@Entity
@Table(name = "consent")
public class Consent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "consent_seq")
    @SequenceGenerator(name = "consent_seq", sequenceName = "consent_seq", allocationSize = 50)
    Long id;

    @Column(name = "case_number")
    String caseNumber;

    @Enumerated(EnumType.STRING)
    Side side;

    @Column(name = "joint_party")
    Long jointComplainant;

    @Enumerated(EnumType.STRING)
    @Column(name = "consent_to")
    ConsentTo to;

    boolean given;

    @Column(name = "stated_on")
    LocalDate on;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    protected Consent() {}

    Consent(String caseNumber, Statement statement, Actor by, Instant at) {
        this.caseNumber = caseNumber;
        side = statement.voice().side();
        jointComplainant = statement.voice().jointComplainant();
        to = statement.to();
        given = statement.given();
        on = statement.on();
        recordedBy = by.username();
        recordedAt = at;
    }

    boolean concerns(Voice voice, ConsentTo what) {
        return new Voice(side, jointComplainant).equals(voice) && to == what;
    }

    public Statement statement() {
        return new Statement(side, jointComplainant, to, given, on);
    }

    public String recordedBy() {
        return recordedBy;
    }

    /**
     * What a party said, on which day.
     *
     * @param jointComplainant who of those that complain together; null for the one who filed, and for the respondent
     */
    public record Statement(Side side, Long jointComplainant, ConsentTo to, boolean given, LocalDate on) {

        Statement on(LocalDate day) {
            return new Statement(side, jointComplainant, to, given, day);
        }

        Voice voice() {
            return new Voice(side, jointComplainant);
        }
    }
}
