package org.suqiu.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A county of the prefecture; {@link #PREFECTURE} stands for the prefecture's own level. */
@Entity
@Table(name = "county")
public class County {

    public static final String PREFECTURE = "654200";

    /** Six digits of the national division code. */
    @Id
    String code;

    String name;

    @Column(name = "name_en")
    String nameEn;

    int ordinal;

    protected County() {}

    public String code() {
        return code;
    }

    public String name(boolean chinese) {
        return chinese ? name : nameEn;
    }

    public boolean isPrefecture() {
        return PREFECTURE.equals(code);
    }
}
