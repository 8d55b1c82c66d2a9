package org.suqiu.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Who somebody is and how to reach them. */
@Embeddable
class Person {

    String name;

    String phone;

    @Enumerated(EnumType.STRING)
    @Column(name = "id_type")
    IdType idType;

    @Column(name = "id_number")
    String idNumber;

    protected Person() {}

    Person(String name, String phone, IdType idType, String idNumber) {
        this.name = name;
        this.phone = phone;
        this.idType = idType;
        this.idNumber = idNumber;
    }
}
