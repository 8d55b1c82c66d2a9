package org.suqiu.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** One word of a {@link Vocabulary}. */
@Entity
@Table(name = "catalogue_entry")
@IdClass(CatalogueEntryId.class)
public class CatalogueEntry {

    @Id
    @Column(name = "catalogue")
    @Enumerated(EnumType.STRING)
    Vocabulary vocabulary;

    @Id
    String code;

    String name;

    @Column(name = "name_en")
    String nameEn;

    int ordinal;

    boolean active;

    protected CatalogueEntry() {}

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public String code() {
        return code;
    }

    public String name(boolean chinese) {
        return chinese ? name : nameEn;
    }

    public boolean isActive() {
        return active;
    }
}
