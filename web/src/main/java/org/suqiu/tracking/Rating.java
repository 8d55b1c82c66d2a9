package org.suqiu.tracking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What the one who filed thinks of how the case was handled: given once, so that a figure stays what it was. */
@Entity
@Table(name = "rating")
public class Rating {

    @Id
    @Column(name = "case_number")
    String caseNumber;

    int satisfaction;

    boolean solved;

    String comment;

    @Column(name = "rated_at")
    Instant ratedAt;

    protected Rating() {}

    Rating(String caseNumber, Given given, Instant ratedAt) {
        this.caseNumber = caseNumber;
        satisfaction = given.satisfaction();
        solved = given.solved();
        comment = given.comment();
        this.ratedAt = ratedAt;
    }

    public int satisfaction() {
        return satisfaction;
    }

    public boolean isSolved() {
        return solved;
    }

    public String comment() {
        return comment;
    }

    public Instant ratedAt() {
        return ratedAt;
    }

    /**
     * As it was given.
     *
     * @param satisfaction from 1 to 5
     * @param comment or null
     */
    public record Given(int satisfaction, boolean solved, String comment) {}
}
