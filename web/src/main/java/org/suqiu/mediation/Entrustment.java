package org.suqiu.mediation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.suqiu.identity.Actor;

/**
 * That a consumer association or another organisation mediates in the office's name (Order 121, Art. 19; Order 20, Art. 17).
 * The limit runs on, and the office concludes.
 */
@Entity
@Table(name = "entrustment")
public class Entrustment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entrustment_seq")
    @SequenceGenerator(name = "entrustment_seq", sequenceName = "entrustment_seq", allocationSize = 50)
    Long id;

    @Column(name = "case_number")
    String caseNumber;

    String organisation;

    String remark;

    @Column(name = "entrusted_on")
    LocalDate on;

    @Column(name = "entrusted_by")
    String by;

    protected Entrustment() {}

    Entrustment(String caseNumber, String organisation, String remark, Actor by, LocalDate on) {
        this.caseNumber = caseNumber;
        this.organisation = organisation;
        this.remark = remark;
        this.by = by.username();
        this.on = on;
    }

    public String organisation() {
        return organisation;
    }

    public String remark() {
        return remark;
    }

    public LocalDate on() {
        return on;
    }

    public String by() {
        return by;
    }
}
