package org.suqiu.processmodels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.processmodels.steps.DeadlineSteps.AMBER;
import static org.suqiu.processmodels.steps.DeadlineSteps.LATE;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One thing that somebody has to do beside the main procedure. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DutyTest {
    @RegisterExtension
    final Hotline hotline = new Hotline();

    @ParameterizedTest
    @CsvSource({
        "SupervisionOrder, Task_AnswerOrder, Timer_SupervisionOrder",
        "FollowUp, Task_CallBack, Timer_FollowUp",
        "Review, Task_ReviewCase, Timer_Review"
    })
    void it_waits_for_somebody_with_exactly_two_timers(String duty, String task, String timer) {
        hotline.owes(duty);

        assertThat(hotline.waitsFor()).containsExactly(task);
        assertThat(hotline.timers()).containsExactly(timer + "Amber", timer + "Late");
    }

    @ParameterizedTest
    @CsvSource({
        "SupervisionOrder, Task_AnswerOrder",
        "FollowUp, Task_CallBack",
        "Review, Task_ReviewCase",
        "Approval, Task_Approve",
        "Recusal, Task_DecideRecusal"
    })
    void done_it_is_over(String duty, String task) {
        hotline.owes(duty);

        hotline.completes(task);

        assertThat(hotline.isOver()).isTrue();
        assertThat(hotline.done()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SupervisionOrder, SUPERVISION_ORDER", "FollowUp, FOLLOW_UP", "Review, REVIEW"})
    void nearly_due_the_office_is_warned(String duty, String step) {
        hotline.owes(duty);

        hotline.reaches(AMBER);

        assertThat(hotline.done()).containsExactly("warnOffice " + step);
        assertThat(hotline.timers()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "SupervisionOrder, SUPERVISION_ORDER, Task_AnswerOrder",
        "FollowUp, FOLLOW_UP, Task_CallBack",
        "Review, REVIEW, Task_ReviewCase"
    })
    void late_it_is_escalated_and_the_task_stays(String duty, String step, String task) {
        hotline.owes(duty);

        hotline.reaches(LATE);

        assertThat(hotline.done()).containsExactly("warnOffice " + step, "escalate " + step);
        assertThat(hotline.waitsFor()).containsExactly(task);
    }

    /** Neither stops a clock, so they need none of their own. */
    @ParameterizedTest
    @CsvSource({"Approval, Task_Approve", "Recusal, Task_DecideRecusal"})
    void approvals_and_recusals_have_no_timers(String duty, String task) {
        hotline.owes(duty);

        assertThat(hotline.waitsFor()).containsExactly(task);
        assertThat(hotline.timers()).isEmpty();
    }
}
