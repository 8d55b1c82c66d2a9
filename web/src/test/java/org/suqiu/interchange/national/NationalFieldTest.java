package org.suqiu.interchange.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.Outcome;
import org.suqiu.mediation.Damages;
import org.suqiu.mediation.MediationFixture;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NationalFieldTest {

    @Test
    void a_closed_case_tells_its_day_its_result_and_what_was_recovered_Art_40() {
        CaseFile closed = CaseFileFixture.closed(Outcome.AGREED, CaseFileFixture.DAY, CaseFileFixture.DAY);
        var told = new ToldCase(closed, Optional.empty(), Optional.empty(), 100_050);

        assertThat(NationalField.CLOSED_ON.of(told)).isEqualTo("2026-05-20");
        assertThat(NationalField.OUTCOME.of(told)).isEqualTo("AGREED");
        assertThat(NationalField.RECOVERED_AMOUNT.of(told)).isEqualTo("1000.50");
        assertThat(NationalField.DISPUTED_AMOUNT.of(told)).isEqualTo("1280.00");
    }

    @Test
    void damages_beyond_the_loss_are_told_apart_and_blank_where_none_were_agreed_on() {
        CaseFile closed = CaseFileFixture.closed(Outcome.AGREED, CaseFileFixture.DAY, CaseFileFixture.DAY);
        var mediation = MediationFixture.agreed(128_000, new Damages(96_000L, null));
        var told = new ToldCase(closed, Optional.empty(), Optional.of(mediation), 0);

        assertThat(NationalField.PROMISED_AMOUNT.of(told)).isEqualTo("1280.00");
        assertThat(NationalField.MULTIPLIED_DAMAGES.of(told)).isEqualTo("960.00");
        assertThat(NationalField.MORAL_DAMAGES.of(told)).isEmpty();
    }

    @Test
    void what_nobody_recorded_is_blank() {
        var told = new ToldCase(CaseFileFixture.received(), Optional.empty(), Optional.empty(), 0);

        assertThat(NationalField.NOT_RECORDED.of(told)).isEmpty();
        assertThat(NationalField.RECOVERED_AMOUNT.of(told)).isEmpty();
        assertThat(NationalField.MEDIATION_RESULT.of(told)).isEmpty();
    }
}
