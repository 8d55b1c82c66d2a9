package org.suqiu.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What was bought: a group of goods or services, or a kind within one. */
@Entity
@Table(name = "category")
public class Category {

    @Id
    String code;

    @Version
    int version;

    @Column(name = "parent_code")
    String parentCode;

    String name;

    @Column(name = "name_en")
    String nameEn;

    /** What belongs here, in Chinese, where the name does not say it. */
    String hint;

    int ordinal;

    boolean active = true;

    protected Category() {}

    Category(String code, int ordinal, CategoryDetails details) {
        this.code = code;
        this.ordinal = ordinal;
        describe(details);
    }

    void describe(CategoryDetails details) {
        name = details.name();
        nameEn = details.nameEn();
        hint = details.hint();
        parentCode = details.parent();
        active = details.active();
    }

    public String code() {
        return code;
    }

    public int version() {
        return version;
    }

    public String parentCode() {
        return parentCode;
    }

    public boolean isTop() {
        return parentCode == null;
    }

    public String name(boolean chinese) {
        return chinese ? name : nameEn;
    }

    public String hint() {
        return hint;
    }

    public boolean isActive() {
        return active;
    }

    public CategoryDetails details() {
        return new CategoryDetails(name, nameEn, hint, parentCode, active);
    }
}
