package org.suqiu.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A township, subdistrict, farm or corps unit: where in a county a place lies. It becomes part of an address. */
@Entity
@Table(name = "township")
public class Township {

    /** Nine digits of the statistical division code; the first six are the county's. */
    @Id
    String code;

    @Version
    int version;

    /** In Chinese only, as an address is written. */
    String name;

    @Column(name = "county_code")
    String countyCode;

    boolean active;

    protected Township() {}

    Township(String code, TownshipDetails details) {
        this.code = code;
        countyCode = countyOf(code);
        describe(details);
    }

    void describe(TownshipDetails details) {
        name = details.name();
        active = details.active();
    }

    static String countyOf(String code) {
        return code.substring(0, 6);
    }

    public String code() {
        return code;
    }

    public int version() {
        return version;
    }

    public String name() {
        return name;
    }

    public String countyCode() {
        return countyCode;
    }

    public boolean isActive() {
        return active;
    }
}
