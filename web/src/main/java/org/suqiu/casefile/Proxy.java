package org.suqiu.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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

    @Embedded
    Person person;

    String matters;

    String powers;

    @Column(name = "valid_until")
    LocalDate validUntil;

    String attachment;

    protected Proxy() {}

    Proxy(String caseNumber, ProxyDetails details) {
        this.caseNumber = caseNumber;
        person = new Person(details.name(), details.phone(), details.idType(), details.idNumber());
        matters = details.matters();
        powers = details.powers();
        validUntil = details.validUntil();
        attachment = details.attachment();
    }

    ProxyDetails details() {
        return new ProxyDetails(
                person.name, person.phone, person.idType, person.idNumber, matters, powers, validUntil, attachment);
    }
}
