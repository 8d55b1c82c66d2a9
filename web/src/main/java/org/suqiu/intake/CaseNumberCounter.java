package org.suqiu.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** The last sequence that a county has given out on a day. */
@Entity
@Table(name = "case_number_counter")
@IdClass(CaseNumberCounter.Key.class)
class CaseNumberCounter {

    @Id
    @Column(name = "county_code")
    String countyCode;

    @Id
    @Column(name = "on_day")
    LocalDate day;

    @Column(name = "last_sequence")
    int lastSequence;

    protected CaseNumberCounter() {}

    CaseNumberCounter(String countyCode, LocalDate day) {
        this.countyCode = countyCode;
        this.day = day;
    }

    int take(int count) {
        int first = lastSequence + 1;
        lastSequence += count;
        return first;
    }

    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String countyCode;
        LocalDate day;

        protected Key() {}

        Key(String countyCode, LocalDate day) {
            this.countyCode = countyCode;
            this.day = day;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.countyCode.equals(countyCode) && key.day.equals(day);
        }

        @Override
        public int hashCode() {
            return Objects.hash(countyCode, day);
        }
    }
}
