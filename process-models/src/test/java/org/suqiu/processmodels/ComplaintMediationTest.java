package org.suqiu.processmodels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.processmodels.steps.DeadlineSteps.MEDIATION_AMBER;
import static org.suqiu.processmodels.steps.DeadlineSteps.MEDIATION_LIMIT;
import static org.suqiu.processmodels.steps.Fact.ACCEPTED;
import static org.suqiu.processmodels.steps.Fact.DECIDED;
import static org.suqiu.processmodels.steps.Fact.PLACED;
import static org.suqiu.processmodels.steps.Fact.STATUTORY;
import static org.suqiu.processmodels.steps.Fact.TOLD;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ComplaintMediationTest {
    @RegisterExtension
    final Hotline hotline = new Hotline();

    @BeforeEach
    void an_accepted_complaint_is_told_and_mediated() {
        hotline.caseBecomes(PLACED, STATUTORY);
        hotline.receives("Complaint");
        hotline.caseBecomes(ACCEPTED, DECIDED, TOLD);
        hotline.completes("Task_DecideAcceptance");
        hotline.sends();
    }

    @Test
    void the_mediation_has_its_warning_and_its_limit() {
        assertThat(hotline.waitsFor()).containsExactly("Task_Mediate");
        assertThat(hotline.timers()).containsExactly("Timer_MediationAmber", "Timer_MediationLimit");
    }

    @Test
    void an_outcome_ends_the_mediation_and_its_timers() {
        hotline.completes("Task_Mediate");

        assertThat(hotline.timers()).isEmpty();
        assertThat(hotline.isOver()).isTrue();
    }

    /** Telling how it ended is a duty of its own. */
    @Test
    void nothing_is_sent_when_the_mediation_ends() {
        hotline.completes("Task_Mediate");

        assertThat(hotline.toBeSent()).isEmpty();
        assertThat(hotline.done()).containsExactly("routeCase", "sendDecision");
    }

    @Test
    void nearly_due_the_office_is_warned_and_mediates_on() {
        hotline.reaches(MEDIATION_AMBER);

        assertThat(hotline.done()).containsExactly("routeCase", "sendDecision", "warnOffice MEDIATION");
        assertThat(hotline.waitsFor()).containsExactly("Task_Mediate");
        assertThat(hotline.timers()).containsExactly("Timer_MediationLimit");
    }

    /** Order 121, Art. 23, ground 5. */
    @Test
    void at_the_limit_the_mediation_ends_by_law() {
        hotline.reaches(MEDIATION_LIMIT);

        assertThat(hotline.done())
                .containsExactly("routeCase", "sendDecision", "warnOffice MEDIATION", "endMediationByLaw");
        assertThat(hotline.isOver()).isTrue();
    }

    @Test
    void before_the_limit_nothing_ends() {
        hotline.reaches(MEDIATION_LIMIT.minusSeconds(1));

        assertThat(hotline.waitsFor()).containsExactly("Task_Mediate");
    }
}
