package org.suqiu.papers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.suqiu.papers.form.PaperForm;

/** The last number that an office has given to a form in a year. */
@Entity
@Table(name = "paper_counter")
class PaperCounter {

    @EmbeddedId
    Key key;

    @Column(name = "last_number")
    int lastNumber;

    protected PaperCounter() {}

    PaperCounter(Key key) {
        this.key = key;
    }

    int next() {
        return ++lastNumber;
    }

    @Embeddable
    record Key(
            @Column(name = "office_code") String officeCode,
            @Enumerated(EnumType.STRING) PaperForm form,
            @Column(name = "in_year") int year) {}
}
