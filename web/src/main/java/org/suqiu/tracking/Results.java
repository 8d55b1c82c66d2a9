package org.suqiu.tracking;

import java.util.List;
import org.suqiu.law.Ground;
import org.suqiu.law.StatutoryLimit;
import org.suqiu.mediation.Mediation;
import org.suqiu.mediation.NonPerformance;
import org.suqiu.mediation.Payments;
import org.suqiu.review.Review;

/**
 * What came of a case.
 *
 * @param ending null where no mediation has ended
 * @param rating what its filer thinks of it; null where nothing was said
 * @param review null where none was asked for
 * @param reviewLimit how long a review may take; null where neither law nor policy says
 */
public record Results(Ending ending, Rating rating, Review review, StatutoryLimit reviewLimit) {

    public static final Results NONE = new Results(null, null, null, null);

    /**
     * How a mediation ended, and what became of the promise.
     *
     * @param ground in the words of the law, or null
     */
    public record Ending(Mediation mediation, Ground ground, Payments payments, List<NonPerformance> nonPerformances) {}
}
