package org.suqiu.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The agent who complains for the complainant, and by what power. Personal data, apart from the case like {@link Party}. */
@Entity
@Table(name = "proxy")
class Proxy {

    @Id
    @Column(name = "case_number")
    String caseNumber;

    String name;

    String phone;

    @Enumerated(EnumType.STRING)
    @Column(name = "id_type")
    IdType idType;

    @Column(name = "id_number")
    String idNumber;

    String matters;

    String powers;

    @Column(name = "valid_until")
    LocalDate validUntil;

    String attachment;

    protected Proxy() {}

    Proxy(String caseNumber, ProxyDetails details) {
        this.caseNumber = caseNumber;
        name = details.name();
        phone = details.phone();
        idType = details.idType();
        idNumber = details.idNumber();
        matters = details.matters();
        powers = details.powers();
        validUntil = details.validUntil();
        attachment = details.attachment();
    }

    ProxyDetails details() {
        return new ProxyDetails(name, phone, idType, idNumber, matters, powers, validUntil, attachment);
    }
}
