package org.suqiu.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseLinks;
import org.suqiu.casefile.Policy;
import org.suqiu.casefile.Relation;
import org.suqiu.casefile.Settings;
import org.suqiu.rules.RuleViolation;

/** Looks up what the right to a review depends on. */
@ApplicationScoped
class ReviewRights {

    @Inject
    Reviews reviews;

    @Inject
    CaseLinks caseLinks;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    Optional<RuleViolation> hindrance(CaseFile caseFile) {
        String number = caseFile.number();
        var right = new ReviewRight(
                settings.number(Policy.REVIEW_WINDOW),
                reviews.of(number).isPresent(),
                caseLinks.earlierOf(number, Relation.JOINED_TO).isPresent());
        return right.hindrance(caseFile, CaseFile.dayOf(clock.instant()));
    }
}
