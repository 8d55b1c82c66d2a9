package org.suqiu.mediation.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.casefile.CaseFileFixture.DAY;
import static org.suqiu.casefile.CaseFileFixture.noon;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.mediation.Damages;
import org.suqiu.mediation.MediationFixture;
import org.suqiu.mediation.Result;
import org.suqiu.mediation.rest.MediationView.EarlierView;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EarlierViewTest {

    @Test
    void the_end_before_a_review_is_shown_with_what_of_its_promise_was_damages() {
        var ended = MediationFixture.agreed(128_000, new Damages(96_000L, 10_000L));

        assertThat(EarlierView.of(MediationFixture.earlier(ended)))
                .isEqualTo(new EarlierView("AGREED", null, "1280.00", "960.00", "100.00", "0.00", noon(DAY)));
    }

    @Test
    void who_failed_promised_no_damages() {
        var ended = MediationFixture.ended(Result.FAILED, "23-3");

        assertThat(EarlierView.of(MediationFixture.earlier(ended)))
                .isEqualTo(new EarlierView("FAILED", "23-3", "0.00", null, null, "0.00", noon(DAY)));
    }
}
