package org.suqiu.printouts.frozen;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.suqiu.statistics.CountedRow;

/** A counted row as it stood when its period was frozen: one of the cases behind a figure. */
@Entity
@Immutable
@Table(name = "frozen_row")
@IdClass(FrozenRow.Key.class)
class FrozenRow extends CountedRow {

    @Id
    String period;

    @Id
    @Column(name = "event_id")
    Long eventId;

    protected FrozenRow() {}

    /** A row of one period. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String period;
        Long eventId;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.period.equals(period) && key.eventId.equals(eventId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(period, eventId);
        }
    }
}
