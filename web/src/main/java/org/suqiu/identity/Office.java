package org.suqiu.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** An office that cases are sent to: its department and level say for what, its regime under which law. */
@Entity
@Table(name = "office")
public class Office {

    @Id
    String code;

    @Version
    int version;

    String name;

    @Column(name = "name_en")
    String nameEn;

    @Column(name = "county_code")
    String countyCode;

    /** Such as MARKET_SUPERVISION or POSTAL: the word that the routing table uses. */
    String department;

    /** COUNTY or PREFECTURE. */
    @Column(name = "office_level")
    String level;

    /** MARKET_SUPERVISION or HOTLINE: which law packs apply. */
    String regime;

    String phone;

    boolean active = true;

    protected Office() {}

    public Office(String code, OfficeDetails details) {
        this.code = code;
        describe(details);
    }

    public void describe(OfficeDetails details) {
        name = details.name();
        nameEn = details.nameEn();
        countyCode = details.countyCode();
        department = details.department();
        level = details.level();
        regime = details.regime();
        phone = details.phone();
        active = details.active();
    }

    public String code() {
        return code;
    }

    public String name(boolean chinese) {
        return chinese ? name : nameEn;
    }

    public String countyCode() {
        return countyCode;
    }

    public String regime() {
        return regime;
    }

    public String phone() {
        return phone;
    }

    public boolean isActive() {
        return active;
    }

    public long version() {
        return version;
    }

    public OfficeDetails details() {
        return new OfficeDetails(name, nameEn, countyCode, department, level, regime, phone, active);
    }
}
