package org.suqiu.processmodels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.processmodels.steps.DeadlineSteps.LATE;
import static org.suqiu.processmodels.steps.Fact.DECIDED;
import static org.suqiu.processmodels.steps.Fact.PLACED;
import static org.suqiu.processmodels.steps.Fact.REFUSED;
import static org.suqiu.processmodels.steps.Fact.STATUTORY;
import static org.suqiu.processmodels.steps.Fact.TOLD;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ComplaintTellingTest {
    @RegisterExtension
    final Hotline hotline = new Hotline();

    @BeforeEach
    void a_refusal_is_to_be_told() {
        hotline.caseBecomes(PLACED, STATUTORY);
        hotline.receives("Complaint");
        hotline.caseBecomes(REFUSED, DECIDED);
        hotline.completes("Task_DecideAcceptance");
    }

    @Test
    void a_delivered_message_tells_the_decision() {
        hotline.caseBecomes(TOLD);

        hotline.sends();

        assertThat(hotline.done()).containsExactly("routeCase", "sendDecision");
        assertThat(hotline.isOver()).isTrue();
    }

    @Test
    void without_a_delivered_message_somebody_tells_it() {
        hotline.sends();

        assertThat(hotline.waitsFor()).containsExactly("Task_TellDecision");
        assertThat(hotline.timers()).containsExactly("Timer_NoticeAmber", "Timer_NoticeLate");
    }

    @Test
    void told_in_person_the_complaint_is_over() {
        hotline.sends();

        hotline.completes("Task_TellDecision");

        assertThat(hotline.isOver()).isTrue();
    }

    @Test
    void not_told_in_time_it_is_escalated_and_the_task_stays() {
        hotline.sends();

        hotline.reaches(LATE);

        assertThat(hotline.done()).containsExactly("routeCase", "sendDecision", "warnOffice NOTICE", "escalate NOTICE");
        assertThat(hotline.waitsFor()).containsExactly("Task_TellDecision");
    }
}
