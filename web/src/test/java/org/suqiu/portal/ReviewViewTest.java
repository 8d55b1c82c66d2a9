package org.suqiu.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.casefile.CaseFileFixture.DAY;
import static org.suqiu.casefile.CaseFileFixture.NUMBER;
import static org.suqiu.casefile.CaseFileFixture.noon;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.Outcome;
import org.suqiu.casefile.ReviewDecision;
import org.suqiu.casefile.Step;
import org.suqiu.deadlines.DueDateFixture;
import org.suqiu.deadlines.Explanation;
import org.suqiu.identity.Actor;
import org.suqiu.review.Review;
import org.suqiu.tracking.Results;
import org.suqiu.tracking.TrackedFixture;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReviewViewTest {

    private final CaseFile caseFile = CaseFileFixture.closed(Outcome.FAILED, DAY, DAY);
    private final Review review = new Review(NUMBER, "没有人联系过我", Actor.PUBLIC, noon(DAY));

    @Test
    void where_nobody_asked_there_is_no_review() {
        assertThat(ReviewView.of(TrackedFixture.plain(caseFile), new PageText(PageLanguage.CHINESE)))
                .isNull();
    }

    @Test
    void until_it_is_decided_the_day_of_the_answer_is_told() {
        ReviewView view = view(DueDateFixture.due(caseFile, Step.REVIEW, DAY.plusDays(12)));

        assertThat(view.askedOn()).isEqualTo("2026年5月20日（星期三）");
        assertThat(view.dueOn()).isEqualTo("2026年6月1日（星期一）");
        assertThat(view.decision()).isNull();
    }

    @Test
    void the_date_of_another_step_is_not_the_day_of_the_answer() {
        assertThat(view(DueDateFixture.due(caseFile, Step.CLOSING_NOTICE, DAY)).dueOn())
                .isNull();
    }

    @Test
    void the_decision_is_told_with_its_day_and_reasons() {
        review.decide(ReviewDecision.UPHOLD, "已两次电话联系", Actor.SYSTEM, noon(DAY.plusDays(3)));

        assertThat(view())
                .extracting(ReviewView::decision, ReviewView::decidedOn, ReviewView::reasons)
                .containsExactly("UPHOLD", "2026年5月23日（星期六）", "已两次电话联系");
    }

    private ReviewView view(Explanation... dueDates) {
        var results = new Results(null, null, review, null);
        return ReviewView.of(TrackedFixture.with(caseFile, results, dueDates), new PageText(PageLanguage.CHINESE));
    }
}
