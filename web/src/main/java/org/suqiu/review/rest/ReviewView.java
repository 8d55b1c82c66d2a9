package org.suqiu.review.rest;

import java.time.Instant;
import org.suqiu.review.Review;

/** A review as staff see it; the texts are null for those who do not work on the case. */
public record ReviewView(
        String reason,
        String askedBy,
        Instant askedAt,
        String decision,
        String reasons,
        String decidedBy,
        Instant decidedAt) {

    static ReviewView of(Review review, boolean withTexts) {
        return new ReviewView(
                withTexts ? review.reason() : null,
                review.askedBy(),
                review.askedAt(),
                review.isDecided() ? review.decision().name() : null,
                withTexts ? review.reasons() : null,
                review.decidedBy(),
                review.decidedAt());
    }
}
