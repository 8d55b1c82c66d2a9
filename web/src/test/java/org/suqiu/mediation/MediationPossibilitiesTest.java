package org.suqiu.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.casefile.CaseFileFixture.DAY;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.Outcome;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MediationPossibilitiesTest {

    private final MediationPossibilities possibilities = new MediationPossibilities();

    @Test
    void in_a_mediation_consents_sessions_and_recusals_are_recorded() {
        assertThat(possibilities.of(CaseFileFixture.inMediation()))
                .contains("mediation/consents", "mediation/sessions", "mediation/recusals");
        assertThat(possibilities.of(CaseFileFixture.awaitingAcceptance())).isEmpty();
    }

    @Test
    void an_office_of_the_hotline_regime_may_mediate_instead_of_answering() {
        var caseFile = CaseFileFixture.received();
        caseFile.placeWith(CaseFileFixture.postal(), "category", "hotline", false);

        assertThat(possibilities.of(caseFile)).containsExactly("mediation/outcome");
    }

    @Test
    void what_was_agreed_is_performed_after_closing_and_what_failed_is_not() {
        assertThat(possibilities.of(CaseFileFixture.closed(Outcome.SETTLED, DAY, DAY)))
                .containsExactly("performances", "non-performance");
        assertThat(possibilities.of(CaseFileFixture.closed(Outcome.FAILED, DAY, DAY)))
                .isEmpty();
    }
}
