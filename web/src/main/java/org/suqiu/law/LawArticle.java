package org.suqiu.law;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** An article that papers cite; entered by rows alone, like the pack it belongs to. */
@Entity
@Immutable
@Table(name = "law_article")
class LawArticle {

    @EmbeddedId
    Key key;

    @Column(name = "legal_basis")
    String legalBasis;

    protected LawArticle() {}

    @Embeddable
    record Key(String pack, @Enumerated(EnumType.STRING) Purpose purpose) {}
}
