package org.suqiu.processmodels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.processmodels.steps.Fact.PLACED;
import static org.suqiu.processmodels.steps.Fact.STATUTORY;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ComplaintPlacingTest {
    @RegisterExtension
    final Hotline hotline = new Hotline();

    @Test
    void a_complaint_that_the_rules_place_waits_at_once_for_the_decision() {
        hotline.caseBecomes(PLACED, STATUTORY);

        hotline.receives("Complaint");

        assertThat(hotline.done()).containsExactly("routeCase");
        assertThat(hotline.waitsFor()).containsExactly("Task_DecideAcceptance");
    }

    /** Each job is a row more per filing: these two are all that filing may cost. */
    @Test
    void filing_leaves_exactly_two_timers_and_no_other_job() {
        hotline.caseBecomes(PLACED, STATUTORY);

        hotline.receives("Complaint");

        assertThat(hotline.timers()).containsExactly("Timer_AcceptanceAmber", "Timer_AcceptanceLate");
        assertThat(hotline.toBeSent()).isEmpty();
    }

    @Test
    void a_complaint_that_the_rules_cannot_place_waits_for_a_dispatcher() {
        hotline.caseBecomes(STATUTORY);

        hotline.receives("Complaint");

        assertThat(hotline.waitsFor()).containsExactly("Task_PlaceCase");
    }

    @Test
    void placed_by_hand_it_goes_on_to_the_decision() {
        hotline.caseBecomes(STATUTORY);
        hotline.receives("Complaint");

        hotline.caseBecomes(PLACED);
        hotline.completes("Task_PlaceCase");

        assertThat(hotline.waitsFor()).containsExactly("Task_DecideAcceptance");
    }

    @Test
    void still_without_an_office_it_stays_with_the_dispatcher() {
        hotline.receives("Complaint");

        hotline.completes("Task_PlaceCase");

        assertThat(hotline.waitsFor()).containsExactly("Task_PlaceCase");
    }

    @Test
    void an_office_of_the_hotline_regime_only_answers() {
        hotline.caseBecomes(PLACED);

        hotline.receives("Complaint");

        assertThat(hotline.waitsFor()).containsExactly("Task_AnswerCase");
        assertThat(hotline.timers()).containsExactly("Timer_AnswerAmber", "Timer_AnswerLate");
    }
}
