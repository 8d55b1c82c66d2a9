package org.suqiu.portal;

import org.suqiu.casefile.Step;
import org.suqiu.review.Review;
import org.suqiu.tracking.Tracked;

/**
 * The review of a case.
 *
 * @param dueOn when the one who asked is answered at the latest; null where no limit runs
 * @param decision null while it is not decided
 * @param reasons in the head's words
 */
public record ReviewView(
        String askedOn, String reason, String dueOn, String decision, String decidedOn, String reasons) {

    /** Nothing, told as null, where none was asked for. */
    static ReviewView of(Tracked tracked, PageText text) {
        Review review = tracked.results().review();
        return review == null
                ? null
                : new ReviewView(
                        text.day(review.askedAt()),
                        review.reason(),
                        dueOn(tracked, text),
                        review.isDecided() ? review.decision().name() : null,
                        review.isDecided() ? text.day(review.decidedAt()) : null,
                        review.reasons());
    }

    private static String dueOn(Tracked tracked, PageText text) {
        return tracked.dueDates().stream()
                .map(explanation -> explanation.deadline().dueDate())
                .filter(due -> due.step() == Step.REVIEW && due.dueOn() != null)
                .findFirst()
                .map(due -> text.day(due.dueOn()))
                .orElse(null);
    }
}
