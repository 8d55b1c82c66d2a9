package org.suqiu.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.law.LawFixture;
import org.suqiu.rules.InvalidInput;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GroundCheckTest {

    private static final CaseFile CASE = CaseFileFixture.inMediation();

    private final GroundCheck order121 = new GroundCheck(LawFixture.order121());
    private final GroundCheck order20 = new GroundCheck(LawFixture.order20());

    @Test
    void an_agreement_has_no_ground() {
        assertThat(order121.complete(CASE, of(Result.AGREED, null)).ground()).isNull();
        assertThatThrownBy(() -> order121.complete(CASE, of(Result.AGREED, "23-1")))
                .isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @CsvSource({"SETTLED,23-1,21-1", "FAILED,23-3,21-4"})
    void a_settlement_and_a_failure_have_the_one_ground_of_their_law(Result result, String under121, String under20) {
        assertThat(order121.complete(CASE, of(result, null)).ground()).isEqualTo(under121);
        assertThat(order20.complete(CASE, of(result, under20)).ground()).isEqualTo(under20);
        assertThatThrownBy(() -> order121.complete(CASE, of(result, "23-8"))).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23-1", "23-2", "23-4", "23-5", "23-6", "23-7", "23-8"})
    void a_termination_takes_any_other_ground(String ground) {
        assertThat(order121.complete(CASE, of(Result.TERMINATED, ground)).ground())
                .isEqualTo(ground);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23-3", "23-9", "21-2", "16-1", ""})
    void a_termination_refuses_no_agreement_another_pack_and_what_is_no_ground(String ground) {
        assertThatThrownBy(() -> order121.complete(CASE, of(Result.TERMINATED, ground)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void an_office_whose_law_has_no_grounds_names_none() {
        var hotline = new GroundCheck(LawFixture.hotline());

        assertThat(hotline.complete(CASE, of(Result.TERMINATED, null)).ground()).isNull();
        assertThat(hotline.complete(CASE, of(Result.SETTLED, null)).ground()).isNull();
        assertThatThrownBy(() -> hotline.complete(CASE, of(Result.TERMINATED, "23-2")))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_mediation_that_should_not_have_begun_or_lost_a_party_does_not_count_as_concluded() {
        assertThat(order121.countsAsConcluded(of(Result.TERMINATED, "23-6").ground()))
                .isFalse();
        assertThat(order121.countsAsConcluded(of(Result.TERMINATED, "23-7").ground()))
                .isFalse();
        assertThat(order121.countsAsConcluded(of(Result.TERMINATED, "23-5").ground()))
                .isTrue();
        assertThat(order121.countsAsConcluded(of(Result.AGREED, null).ground())).isTrue();
    }

    private static Conclusion of(Result result, String ground) {
        return new Conclusion(result, ground, null, null);
    }
}
