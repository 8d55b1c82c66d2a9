package org.suqiu.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.casefile.CaseFileFixture.DAY;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.acceptance.DemandFixture;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.Outcome;
import org.suqiu.law.LawFixture;
import org.suqiu.law.LawStep;
import org.suqiu.portal.FilersView.DemandLine;
import org.suqiu.portal.FilersView.RatingLine;
import org.suqiu.tracking.Results;
import org.suqiu.tracking.Tracked;
import org.suqiu.tracking.TrackedFixture;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FilersViewTest {

    private final CaseFile closed = CaseFileFixture.closed(Outcome.FAILED, DAY, DAY);

    @Test
    void what_was_asked_for_and_not_answered_is_told_a_late_one_as_late() {
        Tracked tracked = TrackedFixture.asked(
                CaseFileFixture.awaitingAcceptance(),
                DemandFixture.open("请提供小票", DAY.plusDays(3)),
                DemandFixture.lapsed("请提供照片", DAY.plusDays(1)),
                DemandFixture.supplied("请提供身份证", DAY));

        assertThat(view(tracked).demands())
                .containsExactly(
                        new DemandLine("MATERIAL", "请提供小票", "2026年5月23日（星期六）", false),
                        new DemandLine("MATERIAL", "请提供照片", "2026年5月21日（星期四）", true));
    }

    @Test
    void once_the_case_is_closed_nothing_is_asked_for_any_more() {
        assertThat(view(TrackedFixture.asked(closed, DemandFixture.open("请提供小票", DAY)))
                        .demands())
                .isEmpty();
    }

    @Test
    void a_rating_is_shown_without_its_words() {
        var results = new Results(null, TrackedFixture.rating(2, false, "太慢"), null, null);

        assertThat(view(TrackedFixture.with(closed, results)).rating()).isEqualTo(new RatingLine(2, false));
    }

    @Test
    void how_long_a_review_may_take_is_told_where_anything_says_so() {
        var limit = LawFixture.order121().limit(LawStep.REVIEW).orElseThrow();

        assertThat(view(TrackedFixture.with(closed, new Results(null, null, null, limit)))
                        .reviewLimit())
                .isEqualTo("7个工作日");
        assertThat(view(TrackedFixture.plain(closed)).reviewLimit()).isNull();
    }

    @Test
    void only_what_is_possible_is_offered() {
        FilersView view = view(TrackedFixture.able(closed, "rating"));

        assertThat(view.can("rating")).isTrue();
        assertThat(view.can("withdrawal")).isFalse();
    }

    private static FilersView view(Tracked tracked) {
        return FilersView.of(tracked, List.of(), new PageText(PageLanguage.CHINESE));
    }
}
