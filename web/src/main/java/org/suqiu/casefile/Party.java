package org.suqiu.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Who filed: the complainant, the reporter, the caller. Personal data, loaded only for those who work on the case. */
@Entity
@Table(name = "party")
public class Party {

    @Id
    @Column(name = "case_number")
    String caseNumber;

    String name;

    String phone;

    String email;

    @Enumerated(EnumType.STRING)
    @Column(name = "id_type")
    IdType idType;

    @Column(name = "id_number")
    String idNumber;

    String address;

    protected Party() {}

    public Party(String caseNumber, PartyDetails details) {
        this.caseNumber = caseNumber;
        complete(details);
    }

    /** With what came to be known. */
    void complete(PartyDetails details) {
        name = details.name();
        phone = details.phone();
        email = details.email();
        idType = details.idType();
        idNumber = details.idNumber();
        address = details.address();
    }

    public String caseNumber() {
        return caseNumber;
    }

    public PartyDetails details() {
        return new PartyDetails(name, phone, email, idType, idNumber, address);
    }
}
