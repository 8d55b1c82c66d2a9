package org.suqiu.acceptance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** What a law pack lets an office weigh when it doubts that something was bought to live on (Order 121, Art. 17). */
@Entity
@Immutable
@Table(name = "purchase_factor")
public class PurchaseFactor {

    @EmbeddedId
    Place place;

    int ordinal;

    String text;

    @Column(name = "text_en")
    String textEn;

    protected PurchaseFactor() {}

    public String code() {
        return place.code();
    }

    public String text(boolean chinese) {
        return chinese ? text : textEn;
    }

    /** Which factor of which pack. */
    @Embeddable
    record Place(String pack, String code) {}
}
