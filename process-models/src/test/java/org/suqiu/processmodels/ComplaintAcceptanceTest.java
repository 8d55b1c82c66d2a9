package org.suqiu.processmodels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.processmodels.steps.DeadlineSteps.AMBER;
import static org.suqiu.processmodels.steps.DeadlineSteps.LATE;
import static org.suqiu.processmodels.steps.Fact.ACCEPTED;
import static org.suqiu.processmodels.steps.Fact.DECIDED;
import static org.suqiu.processmodels.steps.Fact.PLACED;
import static org.suqiu.processmodels.steps.Fact.PROPOSED;
import static org.suqiu.processmodels.steps.Fact.REFUSED;
import static org.suqiu.processmodels.steps.Fact.STATUTORY;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ComplaintAcceptanceTest {
    @RegisterExtension
    final Hotline hotline = new Hotline();

    @BeforeEach
    void a_complaint_waits_for_the_decision() {
        hotline.caseBecomes(PLACED, STATUTORY);
        hotline.receives("Complaint");
    }

    @Test
    void accepted_it_is_told_and_mediated_side_by_side() {
        hotline.caseBecomes(ACCEPTED, DECIDED);

        hotline.completes("Task_DecideAcceptance");

        assertThat(hotline.waitsFor()).containsExactly("Task_Mediate");
        assertThat(hotline.toBeSent()).containsExactly("Task_SendDecision");
    }

    @Test
    void the_decision_ends_its_timers() {
        hotline.caseBecomes(REFUSED, DECIDED);

        hotline.completes("Task_DecideAcceptance");

        assertThat(hotline.timers()).isEmpty();
    }

    @Test
    void refused_by_the_head_it_is_only_told() {
        hotline.caseBecomes(REFUSED, DECIDED);

        hotline.completes("Task_DecideAcceptance");

        assertThat(hotline.waitsFor()).isEmpty();
        assertThat(hotline.toBeSent()).containsExactly("Task_SendDecision");
    }

    @Test
    void a_refusal_by_a_handler_waits_for_the_head_while_the_clock_runs_on() {
        hotline.caseBecomes(PROPOSED);

        hotline.completes("Task_DecideAcceptance");

        assertThat(hotline.waitsFor()).containsExactly("Task_ApproveRefusal");
        assertThat(hotline.timers()).containsExactly("Timer_AcceptanceAmber", "Timer_AcceptanceLate");
    }

    @Test
    void an_approved_refusal_is_told() {
        hotline.caseBecomes(PROPOSED);
        hotline.completes("Task_DecideAcceptance");

        hotline.caseBecomes(REFUSED, DECIDED);
        hotline.completes("Task_ApproveRefusal");

        assertThat(hotline.waitsFor()).isEmpty();
        assertThat(hotline.toBeSent()).containsExactly("Task_SendDecision");
    }

    @Test
    void a_rejected_refusal_is_decided_again() {
        hotline.caseBecomes(PROPOSED);
        hotline.completes("Task_DecideAcceptance");

        hotline.caseIsNoLonger(PROPOSED);
        hotline.completes("Task_ApproveRefusal");

        assertThat(hotline.waitsFor()).containsExactly("Task_DecideAcceptance");
        assertThat(hotline.timers()).containsExactly("Timer_AcceptanceAmber", "Timer_AcceptanceLate");
    }

    @Test
    void returned_by_the_office_it_waits_for_the_dispatcher_with_the_timers_of_the_placing() {
        hotline.caseIsNoLonger(PLACED);

        hotline.completes("Task_DecideAcceptance");

        assertThat(hotline.waitsFor()).containsExactly("Task_PlaceCase");
        assertThat(hotline.timers()).containsExactly("Timer_PlacingAmber", "Timer_PlacingLate");
    }

    @Test
    void returned_and_placed_anew_it_is_decided_by_the_next_office() {
        hotline.caseIsNoLonger(PLACED);
        hotline.completes("Task_DecideAcceptance");

        hotline.caseBecomes(PLACED);
        hotline.completes("Task_PlaceCase");

        assertThat(hotline.waitsFor()).containsExactly("Task_DecideAcceptance");
        assertThat(hotline.done()).containsExactly("routeCase");
    }

    @Test
    void nearly_due_the_office_is_warned_and_the_task_stays() {
        hotline.reaches(AMBER);

        assertThat(hotline.done()).containsExactly("routeCase", "warnOffice ACCEPTANCE");
        assertThat(hotline.waitsFor()).containsExactly("Task_DecideAcceptance");
        assertThat(hotline.timers()).containsExactly("Timer_AcceptanceLate");
    }

    @Test
    void late_it_is_escalated_and_the_task_stays() {
        hotline.reaches(LATE);

        assertThat(hotline.done()).containsExactly("routeCase", "warnOffice ACCEPTANCE", "escalate ACCEPTANCE");
        assertThat(hotline.waitsFor()).containsExactly("Task_DecideAcceptance");
        assertThat(hotline.timers()).isEmpty();
    }

    @Test
    void decided_late_it_goes_the_same_way() {
        hotline.reaches(LATE);

        hotline.caseBecomes(ACCEPTED, DECIDED);
        hotline.completes("Task_DecideAcceptance");

        assertThat(hotline.waitsFor()).containsExactly("Task_Mediate");
    }
}
