package org.suqiu.tracking.rest;

import java.time.Instant;
import org.suqiu.tracking.Rating;

/** What the reader thought of how the case was handled. */
public record GivenRating(int satisfaction, boolean solved, String comment, Instant ratedAt) {

    /** Nothing, told as null, where nothing was said. */
    static GivenRating of(Rating rating) {
        return rating == null
                ? null
                : new GivenRating(rating.satisfaction(), rating.isSolved(), rating.comment(), rating.ratedAt());
    }
}
