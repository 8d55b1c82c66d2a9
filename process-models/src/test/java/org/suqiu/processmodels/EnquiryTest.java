package org.suqiu.processmodels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.processmodels.steps.DeadlineSteps.AMBER;
import static org.suqiu.processmodels.steps.DeadlineSteps.LATE;
import static org.suqiu.processmodels.steps.Fact.ANSWERED;
import static org.suqiu.processmodels.steps.Fact.PLACED;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EnquiryTest {
    @RegisterExtension
    final Hotline hotline = new Hotline();

    @Test
    void placed_by_the_rules_it_waits_for_an_answer_with_exactly_two_timers() {
        hotline.caseBecomes(PLACED);

        hotline.receives("Enquiry");

        assertThat(hotline.done()).containsExactly("routeCase");
        assertThat(hotline.waitsFor()).containsExactly("Task_AnswerCase");
        assertThat(hotline.timers()).containsExactly("Timer_AnswerAmber", "Timer_AnswerLate");
        assertThat(hotline.toBeSent()).isEmpty();
    }

    @Test
    void not_placed_it_waits_for_a_dispatcher_until_it_has_an_office() {
        hotline.receives("Enquiry");
        hotline.completes("Task_PlaceCase");
        assertThat(hotline.waitsFor()).containsExactly("Task_PlaceCase");

        hotline.caseBecomes(PLACED);
        hotline.completes("Task_PlaceCase");

        assertThat(hotline.waitsFor()).containsExactly("Task_AnswerCase");
    }

    @Test
    void answered_it_is_over() {
        hotline.caseBecomes(PLACED);
        hotline.receives("Enquiry");

        hotline.caseBecomes(ANSWERED);
        hotline.completes("Task_AnswerCase");

        assertThat(hotline.isOver()).isTrue();
    }

    @Test
    void returned_it_waits_for_the_dispatcher_with_the_timers_of_the_placing() {
        hotline.caseBecomes(PLACED);
        hotline.receives("Enquiry");

        hotline.caseIsNoLonger(PLACED);
        hotline.completes("Task_AnswerCase");

        assertThat(hotline.waitsFor()).containsExactly("Task_PlaceCase");
        assertThat(hotline.timers()).containsExactly("Timer_PlacingAmber", "Timer_PlacingLate");
    }

    @Test
    void nearly_due_the_office_is_warned_and_the_task_stays() {
        hotline.caseBecomes(PLACED);
        hotline.receives("Enquiry");

        hotline.reaches(AMBER);

        assertThat(hotline.done()).containsExactly("routeCase", "warnOffice ANSWER");
        assertThat(hotline.waitsFor()).containsExactly("Task_AnswerCase");
        assertThat(hotline.timers()).containsExactly("Timer_AnswerLate");
    }

    @Test
    void late_it_is_escalated_and_the_task_stays() {
        hotline.caseBecomes(PLACED);
        hotline.receives("Enquiry");

        hotline.reaches(LATE);

        assertThat(hotline.done()).containsExactly("routeCase", "warnOffice ANSWER", "escalate ANSWER");
        assertThat(hotline.waitsFor()).containsExactly("Task_AnswerCase");
    }
}
