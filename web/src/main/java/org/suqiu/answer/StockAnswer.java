package org.suqiu.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** An answer that is given again and again, so that an agent can answer an enquiry while the caller waits. */
@Entity
@Table(name = "stock_answer")
public class StockAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stock_answer_seq")
    @SequenceGenerator(name = "stock_answer_seq", sequenceName = "stock_answer_seq", allocationSize = 50)
    Long id;

    @Version
    int version;

    @Embedded
    Wording wording;

    @Column(name = "changed_by")
    String changedBy;

    @Column(name = "changed_at")
    Instant changedAt;

    protected StockAnswer() {}

    StockAnswer(Wording wording, String by, Instant at) {
        reword(wording, by, at);
    }

    void reword(Wording changed, String by, Instant at) {
        wording = changed;
        changedBy = by;
        changedAt = at;
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Wording wording() {
        return wording;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
