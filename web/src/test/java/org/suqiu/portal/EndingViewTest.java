package org.suqiu.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.law.Ground;
import org.suqiu.law.LawFixture;
import org.suqiu.mediation.Damages;
import org.suqiu.mediation.Mediation;
import org.suqiu.mediation.MediationFixture;
import org.suqiu.mediation.NonPerformance;
import org.suqiu.mediation.Result;
import org.suqiu.tracking.Results.Ending;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EndingViewTest {

    private static final PageText CHINESE = new PageText(PageLanguage.CHINESE);

    @Test
    void a_mediation_that_goes_on_has_no_ending() {
        assertThat(EndingView.of(null, CHINESE)).isNull();
    }

    @Test
    void an_end_is_told_with_its_ground_of_article_23_in_the_readers_language() {
        Ground ground = LawFixture.order121().ground("23-5").orElseThrow();
        var ending = ending(MediationFixture.ended(Result.TERMINATED, "23-5"), ground, List.of());

        assertThat(EndingView.of(ending, CHINESE).ground()).isEqualTo(ground.text(true));
        assertThat(EndingView.of(ending, CHINESE).legalBasis()).endsWith("第二十三条第一款第五项");
        assertThat(EndingView.of(ending, new PageText(PageLanguage.ENGLISH)).legalBasis())
                .contains("Art. 23");
    }

    @Test
    void of_a_promise_is_told_what_was_paid_and_what_is_left() {
        var mediation = MediationFixture.agreed(128_000L, 28_000L, LocalDate.of(2026, 6, 30));
        var ending = new Ending(mediation, null, MediationFixture.payments(mediation, 50_000), List.of());

        assertThat(EndingView.of(ending, CHINESE))
                .isEqualTo(new EndingView(
                        "AGREED", null, null, "1280.00", null, null, "2026年6月30日（星期二）", "780.00", "500.00", List.of()));
    }

    @Test
    void what_of_a_promise_is_damages_is_told_apart() {
        var ending = ending(MediationFixture.agreed(128_000, new Damages(96_000L, null)), null, List.of());

        assertThat(EndingView.of(ending, CHINESE))
                .extracting(EndingView::promised, EndingView::multipliedDamages, EndingView::moralDamages)
                .containsExactly("1280.00", "960.00", null);
    }

    @Test
    void where_all_is_paid_nothing_is_left_and_where_nothing_was_promised_no_amount_is_told() {
        var paid = MediationFixture.agreed(128_000L, 128_000L, null);

        assertThat(EndingView.of(ending(paid, null, List.of()), CHINESE).outstanding())
                .isNull();
        assertThat(EndingView.of(ending(MediationFixture.ended(Result.FAILED, "23-3"), null, List.of()), CHINESE))
                .extracting(EndingView::promised, EndingView::paid, EndingView::outstanding)
                .containsOnlyNulls();
    }

    @Test
    void each_day_on_which_nothing_had_been_performed_is_told() {
        var mediation = MediationFixture.agreed(128_000L, null, null);
        var found = MediationFixture.notPerformedOn(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 20));

        assertThat(EndingView.of(ending(mediation, null, found), CHINESE).notPerformed())
                .containsExactly("2026年7月1日（星期三）", "2026年7月20日（星期一）");
    }

    private static Ending ending(Mediation mediation, Ground ground, List<NonPerformance> found) {
        return new Ending(mediation, ground, MediationFixture.payments(mediation), found);
    }
}
