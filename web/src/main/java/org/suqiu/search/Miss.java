package org.suqiu.search;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Searches of one day that found nothing. */
@Entity
@Table(name = "search_miss")
public class Miss {

    @EmbeddedId
    Key key;

    int times = 1;

    protected Miss() {}

    Miss(Key key) {
        this.key = key;
    }

    void again() {
        times++;
    }

    public LocalDate day() {
        return key.day();
    }

    /** Empty where the words may name a person. */
    public String words() {
        return key.words();
    }

    public int times() {
        return times;
    }

    /** Equal words of one day are one row. */
    @Embeddable
    public record Key(@Column(name = "on_day") LocalDate day, String words) {}
}
