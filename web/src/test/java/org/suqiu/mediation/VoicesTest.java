package org.suqiu.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.casefile.CaseFileFixture.DAY;
import static org.suqiu.casefile.CaseFileFixture.NUMBER;
import static org.suqiu.casefile.CaseFileFixture.noon;
import static org.suqiu.mediation.ConsentTo.AGREEMENT;
import static org.suqiu.mediation.ConsentTo.ENTRUSTMENT;
import static org.suqiu.mediation.ConsentTo.MEDIATION;
import static org.suqiu.mediation.ConsentTo.WITHDRAWAL;
import static org.suqiu.mediation.Voice.FILER;
import static org.suqiu.mediation.Voice.RESPONDENT;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.JointComplainant;
import org.suqiu.identity.Actor;
import org.suqiu.mediation.Consent.Statement;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VoicesTest {

    private static final Voice FIRST = Voice.of(1L);
    private static final Voice SECOND = Voice.of(2L);
    private static final Voice THIRD = Voice.of(3L);

    private static final Voices ALONE = new Voices(List.of());
    private static final Voices TWO = new Voices(List.of(joint(1, false)));
    private static final Voices LED_BY_THE_FILER =
            new Voices(List.of(joint(1, true), joint(2, false), joint(3, false)));
    private static final Voices LED_BY_OTHERS = new Voices(List.of(joint(1, true), joint(2, true), joint(3, false)));

    @Test
    void one_who_complains_alone_speaks_for_himself_and_asks_nobody_else() {
        assertThat(ALONE.neededFor(MEDIATION)).containsExactly(FILER, RESPONDENT);
        assertThat(ALONE.neededFor(AGREEMENT)).isEmpty();
        assertThat(ALONE.neededFor(WITHDRAWAL)).isEmpty();
    }

    @Test
    void two_who_complain_together_each_speak_for_themselves() {
        assertThat(TWO.neededFor(ENTRUSTMENT)).containsExactly(FILER, FIRST, RESPONDENT);
        assertThat(TWO.neededFor(AGREEMENT)).isEmpty();
    }

    @Test
    void the_two_representatives_of_many_agree_to_a_mediation_for_all_Art_12() {
        assertThat(LED_BY_THE_FILER.neededFor(MEDIATION)).containsExactly(FILER, FIRST, RESPONDENT);
        assertThat(LED_BY_OTHERS.neededFor(MEDIATION)).containsExactly(FIRST, SECOND, RESPONDENT);
    }

    @Test
    void an_agreement_needs_the_consent_of_each_who_is_represented_Art_12() {
        assertThat(LED_BY_THE_FILER.neededFor(AGREEMENT)).containsExactly(SECOND, THIRD);
        assertThat(LED_BY_OTHERS.neededFor(AGREEMENT)).containsExactly(FILER, THIRD);
    }

    @Test
    void nobody_gives_the_complaint_of_the_others_up_Art_12() {
        assertThat(TWO.neededFor(WITHDRAWAL)).containsExactly(FIRST);
        assertThat(LED_BY_THE_FILER.neededFor(WITHDRAWAL)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void one_representative_alone_is_not_the_complaining_side_Art_12() {
        var one = consents(LED_BY_THE_FILER, says(FILER, MEDIATION, true), says(RESPONDENT, MEDIATION, true));
        var both = consents(
                LED_BY_THE_FILER,
                says(FILER, MEDIATION, true),
                says(FIRST, MEDIATION, true),
                says(RESPONDENT, MEDIATION, true));

        assertThat(one.areGiven(MEDIATION)).isFalse();
        assertThat(one.silentOn(MEDIATION)).containsExactly(FIRST);
        assertThat(both.areGiven(MEDIATION)).isTrue();
    }

    @Test
    void who_is_represented_does_not_stop_a_mediation_but_an_agreement_Art_12() {
        var unwilling = consents(LED_BY_THE_FILER, says(THIRD, MEDIATION, false), says(THIRD, AGREEMENT, false));

        assertThat(unwilling.isAnyRefused(MEDIATION)).isFalse();
        assertThat(unwilling.isAnyRefused(AGREEMENT)).isTrue();
    }

    @Test
    void only_those_who_complain_in_the_case_are_heard() {
        assertThat(TWO.include(FIRST)).isTrue();
        assertThat(TWO.include(SECOND)).isFalse();
        assertThat(TWO.include(new Voice(Side.RESPONDENT, 1L))).isFalse();
    }

    private static JointComplainant joint(long id, boolean representative) {
        return new JointComplainant(id, "巴合提古丽", "13912345679", null, null, null, representative);
    }

    private static PartyConsents consents(Voices voices, Consent... recorded) {
        return new PartyConsents(voices, false, List.of(recorded));
    }

    private static Consent says(Voice voice, ConsentTo to, boolean given) {
        var statement = new Statement(voice.side(), voice.jointComplainant(), to, given, DAY);
        return new Consent(NUMBER, statement, Actor.SYSTEM, noon(DAY));
    }
}
