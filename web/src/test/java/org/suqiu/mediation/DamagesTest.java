package org.suqiu.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.identity.Actor;
import org.suqiu.rules.InvalidInput;

/** Damages beyond the loss, and how they are put right: always a part of the promise. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DamagesTest {

    private final Mediation mediation = MediationFixture.agreed(128_000, new Damages(96_000L, 10_000L));
    private final DamagesFields fields = new DamagesFields();

    {
        fields.mediations = new Mediations() {
            @Override
            Mediation promised(CaseFile caseFile) {
                return mediation;
            }
        };
    }

    @Test
    void the_head_corrects_one_and_leaves_the_other_and_the_old_amount_is_told() {
        var before = fields.multipliedDamages().correct(CaseFileFixture.inMediation(), "1180.00", Actor.SYSTEM);

        assertThat(before).contains("960.00");
        assertThat(mediation.damages()).isEqualTo(new Damages(118_000L, 10_000L));
    }

    @Test
    void what_is_corrected_stays_within_the_promise() {
        refused("more-than-promised", () -> fields.moralDamages()
                .correct(CaseFileFixture.inMediation(), "320.01", Actor.SYSTEM));
        refused("less-than-damages", () -> mediation.correctPromised(105_999));
    }

    @Test
    void nothing_is_no_damages_whether_written_or_corrected() {
        assertThat(new Damages(0L, 0L)).isEqualTo(Damages.NONE);

        fields.multipliedDamages().correct(CaseFileFixture.inMediation(), "0.00", Actor.SYSTEM);

        assertThat(mediation.damages()).isEqualTo(new Damages(null, 10_000L));
    }

    @Test
    void a_review_that_resumes_the_mediation_leaves_no_damages_but_those_of_the_earlier_end() {
        var earlier = MediationFixture.earlier(mediation);
        mediation.resume();

        assertThat(mediation.damages()).isEqualTo(Damages.NONE);
        assertThat(earlier.damages()).isEqualTo(new Damages(96_000L, 10_000L));
    }

    private static void refused(String code, ThrowingCallable correction) {
        assertThatThrownBy(correction).isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(
                        invalid.problems().get(0).code())
                .isEqualTo(code));
    }
}
