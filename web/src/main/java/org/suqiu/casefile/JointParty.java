package org.suqiu.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** One more complainant of a joint complaint. Personal data, apart from the case like {@link Party}. */
@Entity
@Table(name = "joint_party")
class JointParty {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "joint_party_seq")
    @SequenceGenerator(name = "joint_party_seq", sequenceName = "joint_party_seq", allocationSize = 50)
    Long id;

    @Column(name = "case_number")
    String caseNumber;

    @Embedded
    Person person;

    String address;

    boolean representative;

    protected JointParty() {}

    JointParty(String caseNumber, JointComplainant details) {
        this.caseNumber = caseNumber;
        person = new Person(details.name(), details.phone(), details.idType(), details.idNumber());
        address = details.address();
        representative = details.representative();
    }

    JointComplainant details() {
        return new JointComplainant(
                id, person.name, person.phone, person.idType, person.idNumber, address, representative);
    }
}
