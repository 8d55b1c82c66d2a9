package org.suqiu.processmodels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.processmodels.steps.DeadlineSteps.AMBER;
import static org.suqiu.processmodels.steps.DeadlineSteps.LATE;
import static org.suqiu.processmodels.steps.Fact.TOLD;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Telling somebody beside the main procedure: by message, else in person, and in time. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NoticeTest {
    @RegisterExtension
    final Hotline hotline = new Hotline();

    @ParameterizedTest
    @CsvSource({
        "ClosingNotice, Task_SendClosing",
        "ReporterNotice, Task_SendVerification",
        "AnswerMessage, Task_SendAnswer",
        "ReviewMessage, Task_SendReview"
    })
    void sending_waits_for_a_job_of_its_own(String notice, String send) {
        hotline.owes(notice);

        assertThat(hotline.toBeSent()).containsExactly(send);
        assertThat(hotline.done()).isEmpty();
        assertThat(hotline.waitsFor()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ClosingNotice, sendClosing", "ReporterNotice, sendVerification"})
    void a_delivered_message_is_all(String notice, String sent) {
        hotline.owes(notice);

        hotline.caseBecomes(TOLD);
        hotline.sends();

        assertThat(hotline.done()).containsExactly(sent);
        assertThat(hotline.isOver()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"AnswerMessage, sendAnswer", "ReviewMessage, sendReview"})
    void where_nobody_has_to_call_it_is_over_with_the_sending(String message, String sent) {
        hotline.owes(message);

        hotline.sends();

        assertThat(hotline.done()).containsExactly(sent);
        assertThat(hotline.isOver()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ClosingNotice, Task_TellClosing, Timer_ClosingNotice",
        "ReporterNotice, Task_TellReporter, Timer_ReporterNotice"
    })
    void without_a_delivered_message_somebody_tells_it(String notice, String tell, String timer) {
        hotline.owes(notice);

        hotline.sends();

        assertThat(hotline.waitsFor()).containsExactly(tell);
        assertThat(hotline.timers()).containsExactly(timer + "Amber", timer + "Late");
    }

    @ParameterizedTest
    @CsvSource({"ClosingNotice, Task_TellClosing", "ReporterNotice, Task_TellReporter"})
    void told_in_person_it_is_over(String notice, String tell) {
        hotline.owes(notice);
        hotline.sends();

        hotline.completes(tell);

        assertThat(hotline.isOver()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ClosingNotice, CLOSING_NOTICE", "ReporterNotice, REPORTER_NOTICE"})
    void nearly_due_the_office_is_warned(String notice, String step) {
        hotline.owes(notice);
        hotline.sends();

        hotline.reaches(AMBER);

        assertThat(hotline.done()).endsWith("warnOffice " + step);
        assertThat(hotline.timers()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"ClosingNotice, CLOSING_NOTICE, Task_TellClosing", "ReporterNotice, REPORTER_NOTICE, Task_TellReporter"
    })
    void not_told_in_time_it_is_escalated_and_the_task_stays(String notice, String step, String tell) {
        hotline.owes(notice);
        hotline.sends();

        hotline.reaches(LATE);

        assertThat(hotline.done()).endsWith("warnOffice " + step, "escalate " + step);
        assertThat(hotline.waitsFor()).containsExactly(tell);
    }
}
