package org.suqiu.notes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.suqiu.identity.Actor;

/** One note; never changed. */
@Entity
@Table(name = "case_note")
public class CaseNote {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_note_seq")
    @SequenceGenerator(name = "case_note_seq", sequenceName = "case_note_seq", allocationSize = 50)
    Long id;

    @Column(name = "case_number")
    String caseNumber;

    String text;

    @Column(name = "written_by")
    String writtenBy;

    @Column(name = "written_at")
    Instant writtenAt;

    protected CaseNote() {}

    CaseNote(String caseNumber, String text, Actor by, Instant at) {
        this.caseNumber = caseNumber;
        this.text = text;
        writtenBy = by.username();
        writtenAt = at;
    }

    public Long id() {
        return id;
    }

    public String text() {
        return text;
    }

    public String writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
