package org.suqiu.portal;

import java.util.List;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.Problem;
import org.suqiu.rules.Problems;
import org.suqiu.tracking.Brought;
import org.suqiu.tracking.Rating;
import org.suqiu.tracking.WishDesk;

/** What was typed into a form of the tracking page, held to the same rules as what programs send. */
class EnteredWish {

    static final String TEXT = "text";
    static final String REASON = "reason";
    static final String WHY = "why";

    private final Entries entries;

    EnteredWish(Entries entries) {
        this.entries = entries;
    }

    /** @param ofFiles what is wrong with the files that came along */
    Brought brought(List<Problem> ofFiles) {
        return new Brought(message(ofFiles), entries.all(SentFiles.UPLOADED), entries.text(FilingPages.REPEAT_KEY));
    }

    private String message(List<Problem> ofFiles) {
        String text = paragraphs(TEXT);
        var problems = new Problems().require(text != null, "/" + TEXT).limit(text, WishDesk.MOST_TEXT, "/" + TEXT);
        ofFiles.forEach(problem -> problems.add(
                problem.pointer(), problem.code(), problem.arguments().toArray()));
        problems.throwIfAny();
        return text;
    }

    /** Nobody has to say why. */
    String whyWithdrawn() {
        String why = paragraphs(WHY);
        new Problems().limit(why, WishDesk.MOST_REASON, "/" + WHY).throwIfAny();
        return why;
    }

    String reasonForReview() {
        String reason = paragraphs(REASON);
        new Problems()
                .require(reason != null, "/" + REASON)
                .limit(reason, WishDesk.MOST_REASON, "/" + REASON)
                .throwIfAny();
        return reason;
    }

    /** @throws InvalidInput naming all that is missing */
    Rating.Given rating() {
        String satisfaction = entries.text("satisfaction");
        String solved = entries.text("solved");
        String comment = paragraphs("comment");
        new Problems()
                .require(satisfaction.matches("[1-5]"), "/satisfaction")
                .require(solved.matches("yes|no"), "/solved")
                .limit(comment, WishDesk.MOST_REASON, "/comment")
                .throwIfAny();
        return new Rating.Given(Integer.parseInt(satisfaction), "yes".equals(solved), comment);
    }

    private String paragraphs(String field) {
        return entries.paragraphs(field).orElse(null);
    }
}
