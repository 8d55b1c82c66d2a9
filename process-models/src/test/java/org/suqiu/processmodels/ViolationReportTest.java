package org.suqiu.processmodels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.processmodels.steps.DeadlineSteps.AMBER;
import static org.suqiu.processmodels.steps.DeadlineSteps.LATE;
import static org.suqiu.processmodels.steps.Fact.PLACED;
import static org.suqiu.processmodels.steps.Fact.PROPOSED;
import static org.suqiu.processmodels.steps.Fact.VERIFIED;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ViolationReportTest {
    @RegisterExtension
    final Hotline hotline = new Hotline();

    @Test
    void placed_by_the_rules_it_waits_for_verification_with_exactly_two_timers() {
        hotline.caseBecomes(PLACED);

        hotline.receives("ViolationReport");

        assertThat(hotline.done()).containsExactly("routeCase");
        assertThat(hotline.waitsFor()).containsExactly("Task_VerifyReport");
        assertThat(hotline.timers()).containsExactly("Timer_VerificationAmber", "Timer_VerificationLate");
        assertThat(hotline.toBeSent()).isEmpty();
    }

    @Test
    void not_placed_it_waits_for_a_dispatcher_until_it_has_an_office() {
        hotline.receives("ViolationReport");
        hotline.completes("Task_PlaceCase");
        assertThat(hotline.waitsFor()).containsExactly("Task_PlaceCase");

        hotline.caseBecomes(PLACED);
        hotline.completes("Task_PlaceCase");

        assertThat(hotline.waitsFor()).containsExactly("Task_VerifyReport");
    }

    @Test
    void verified_it_is_over() {
        hotline.caseBecomes(PLACED);
        hotline.receives("ViolationReport");

        hotline.caseBecomes(VERIFIED);
        hotline.completes("Task_VerifyReport");

        assertThat(hotline.isOver()).isTrue();
    }

    @Test
    void a_proposal_of_the_handler_waits_for_the_head_while_the_clock_runs_on() {
        hotline.caseBecomes(PLACED);
        hotline.receives("ViolationReport");

        hotline.caseBecomes(PROPOSED);
        hotline.completes("Task_VerifyReport");

        assertThat(hotline.waitsFor()).containsExactly("Task_ApproveVerification");
        assertThat(hotline.timers()).containsExactly("Timer_VerificationAmber", "Timer_VerificationLate");
    }

    @Test
    void approved_it_is_over() {
        hotline.caseBecomes(PLACED);
        hotline.receives("ViolationReport");
        hotline.caseBecomes(PROPOSED);
        hotline.completes("Task_VerifyReport");

        hotline.caseBecomes(VERIFIED);
        hotline.completes("Task_ApproveVerification");

        assertThat(hotline.isOver()).isTrue();
    }

    @Test
    void turned_down_by_the_head_it_is_verified_again() {
        hotline.caseBecomes(PLACED);
        hotline.receives("ViolationReport");
        hotline.caseBecomes(PROPOSED);
        hotline.completes("Task_VerifyReport");

        hotline.caseIsNoLonger(PROPOSED);
        hotline.completes("Task_ApproveVerification");

        assertThat(hotline.waitsFor()).containsExactly("Task_VerifyReport");
        assertThat(hotline.timers()).containsExactly("Timer_VerificationAmber", "Timer_VerificationLate");
    }

    @Test
    void late_while_the_head_has_it_it_is_escalated_all_the_same() {
        hotline.caseBecomes(PLACED);
        hotline.receives("ViolationReport");
        hotline.caseBecomes(PROPOSED);
        hotline.completes("Task_VerifyReport");

        hotline.reaches(LATE);

        assertThat(hotline.done()).endsWith("warnOffice VERIFICATION", "escalate VERIFICATION");
        assertThat(hotline.waitsFor()).containsExactly("Task_ApproveVerification");
    }

    @Test
    void returned_it_waits_for_the_dispatcher_with_the_timers_of_the_placing() {
        hotline.caseBecomes(PLACED);
        hotline.receives("ViolationReport");

        hotline.caseIsNoLonger(PLACED);
        hotline.completes("Task_VerifyReport");

        assertThat(hotline.waitsFor()).containsExactly("Task_PlaceCase");
        assertThat(hotline.timers()).containsExactly("Timer_PlacingAmber", "Timer_PlacingLate");
    }

    @Test
    void nearly_due_the_office_is_warned_and_the_task_stays() {
        hotline.caseBecomes(PLACED);
        hotline.receives("ViolationReport");

        hotline.reaches(AMBER);

        assertThat(hotline.done()).containsExactly("routeCase", "warnOffice VERIFICATION");
        assertThat(hotline.waitsFor()).containsExactly("Task_VerifyReport");
        assertThat(hotline.timers()).containsExactly("Timer_VerificationLate");
    }

    @Test
    void late_it_is_escalated_and_the_task_stays() {
        hotline.caseBecomes(PLACED);
        hotline.receives("ViolationReport");

        hotline.reaches(LATE);

        assertThat(hotline.done()).containsExactly("routeCase", "warnOffice VERIFICATION", "escalate VERIFICATION");
        assertThat(hotline.waitsFor()).containsExactly("Task_VerifyReport");
    }
}
