package org.suqiu.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.casefile.CaseFileFixture.DAY;
import static org.suqiu.casefile.CaseFileFixture.NUMBER;
import static org.suqiu.casefile.CaseFileFixture.noon;
import static org.suqiu.mediation.ConsentTo.ENTRUSTMENT;
import static org.suqiu.mediation.ConsentTo.MEDIATION;
import static org.suqiu.mediation.Side.COMPLAINANT;
import static org.suqiu.mediation.Side.RESPONDENT;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.Finding;
import org.suqiu.identity.Actor;
import org.suqiu.mediation.Consent.Statement;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PartyConsentsTest {

    private static final Voices ALONE = new Voices(List.of());

    @Test
    void both_have_to_agree_to_a_mediation_Art_18() {
        assertThat(of(says(COMPLAINANT, MEDIATION, true)).areGiven(MEDIATION)).isFalse();
        assertThat(of(says(COMPLAINANT, MEDIATION, true), says(RESPONDENT, MEDIATION, true))
                        .areGiven(MEDIATION))
                .isTrue();
    }

    @Test
    void the_latest_statement_stands() {
        var persuaded = of(says(RESPONDENT, MEDIATION, false), says(RESPONDENT, MEDIATION, true));
        var changedItsMind = of(says(RESPONDENT, MEDIATION, true), says(RESPONDENT, MEDIATION, false));

        assertThat(persuaded.isAnyRefused(MEDIATION)).isFalse();
        assertThat(changedItsMind.isAnyRefused(MEDIATION)).isTrue();
    }

    @Test
    void which_party_refuses_is_told_apart_Order_20_Art_21() {
        assertThat(of(says(RESPONDENT, MEDIATION, false)).refusals()).containsExactly(Finding.RESPONDENT_REFUSES);
        assertThat(of(says(COMPLAINANT, MEDIATION, false)).refusals()).containsExactly(Finding.COMPLAINANT_REFUSES);
        assertThat(of(says(RESPONDENT, MEDIATION, true)).refusals()).isEmpty();
    }

    @Test
    void who_refused_is_not_silent_so_that_no_consent_is_assumed() {
        var consents = of(says(RESPONDENT, MEDIATION, false));

        assertThat(consents.silentOn(MEDIATION)).containsExactly(Voice.FILER);
    }

    @Test
    void agreeing_to_be_mediated_is_not_agreeing_to_an_association_Art_19() {
        var consents = of(says(COMPLAINANT, MEDIATION, true), says(RESPONDENT, MEDIATION, true));

        assertThat(consents.areGiven(ENTRUSTMENT)).isFalse();
    }

    @Test
    void what_the_complainant_ticked_when_filing_counts_until_it_is_taken_back_Art_19() {
        var ticked = new PartyConsents(ALONE, true, List.of(says(RESPONDENT, ENTRUSTMENT, true)));
        var takenBack = new PartyConsents(
                ALONE, true, List.of(says(RESPONDENT, ENTRUSTMENT, true), says(COMPLAINANT, ENTRUSTMENT, false)));

        assertThat(ticked.areGiven(ENTRUSTMENT)).isTrue();
        assertThat(takenBack.areGiven(ENTRUSTMENT)).isFalse();
    }

    private static PartyConsents of(Consent... recorded) {
        return new PartyConsents(ALONE, false, List.of(recorded));
    }

    private static Consent says(Side side, ConsentTo to, boolean given) {
        return new Consent(NUMBER, new Statement(side, null, to, given, DAY), Actor.SYSTEM, noon(DAY));
    }
}
