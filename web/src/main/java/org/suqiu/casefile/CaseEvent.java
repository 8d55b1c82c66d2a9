package org.suqiu.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** One line of a case's record: append-only, without personal data of those who filed. */
@Entity
@Table(name = "case_event")
public class CaseEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_event_seq")
    @SequenceGenerator(name = "case_event_seq", sequenceName = "case_event_seq", allocationSize = 50)
    Long id;

    @Column(name = "case_number")
    String caseNumber;

    Instant at;

    @Enumerated(EnumType.STRING)
    EventType type;

    String actor;

    @Convert(converter = DetailMap.class)
    Map<String, String> detail;

    protected CaseEvent() {}

    public CaseEvent(String caseNumber, EventType type, String actor, Instant at, Map<String, String> detail) {
        this.caseNumber = caseNumber;
        this.type = type;
        this.actor = actor;
        this.at = at;
        this.detail = detail;
    }

    public Long id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public EventType type() {
        return type;
    }

    public String actor() {
        return actor;
    }

    public Map<String, String> detail() {
        return detail;
    }

    /** Without what is said between offices. */
    public Map<String, String> toldDetail() {
        Map<String, String> told = new TreeMap<>(detail);
        told.remove("reason");
        return told;
    }
}
