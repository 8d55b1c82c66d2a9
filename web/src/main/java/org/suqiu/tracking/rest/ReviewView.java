package org.suqiu.tracking.rest;

import java.time.Instant;
import org.suqiu.review.Review;

/**
 * The review that the reader asked for.
 *
 * @param decision null while it is not decided, as are its day and reasons
 */
public record ReviewView(Instant askedAt, String reason, String decision, Instant decidedAt, String reasons) {

    /** Nothing, told as null, where none was asked for. */
    static ReviewView of(Review review) {
        return review == null
                ? null
                : new ReviewView(
                        review.askedAt(),
                        review.reason(),
                        review.isDecided() ? review.decision().name() : null,
                        review.decidedAt(),
                        review.reasons());
    }
}
