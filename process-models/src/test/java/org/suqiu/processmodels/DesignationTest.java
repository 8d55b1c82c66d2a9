package org.suqiu.processmodels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.processmodels.steps.DeadlineSteps.AMBER;
import static org.suqiu.processmodels.steps.DeadlineSteps.LATE;
import static org.suqiu.processmodels.steps.Fact.DISPUTED;
import static org.suqiu.processmodels.steps.Fact.PLACED;
import static org.suqiu.processmodels.steps.Fact.STATUTORY;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two offices gave the case back (Order 121, Art. 33). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DesignationTest {
    @RegisterExtension
    final Hotline hotline = new Hotline();

    @BeforeEach
    void a_second_office_returns_the_complaint() {
        hotline.caseBecomes(PLACED, STATUTORY);
        hotline.receives("Complaint");
        hotline.caseIsNoLonger(PLACED);
        hotline.caseBecomes(DISPUTED);
        hotline.completes("Task_DecideAcceptance");
    }

    @Test
    void it_waits_for_the_supervisor_with_timers_of_its_own() {
        assertThat(hotline.waitsFor()).containsExactly("Task_DesignateOffice");
        assertThat(hotline.timers()).containsExactly("Timer_DesignationAmber", "Timer_DesignationLate");
    }

    @Test
    void the_designated_office_decides() {
        hotline.caseBecomes(PLACED);
        hotline.completes("Task_DesignateOffice");

        assertThat(hotline.waitsFor()).containsExactly("Task_DecideAcceptance");
        assertThat(hotline.done()).containsExactly("routeCase");
    }

    @Test
    void nearly_due_the_supervisor_is_warned() {
        hotline.reaches(AMBER);

        assertThat(hotline.done()).endsWith("warnOffice DESIGNATION");
        assertThat(hotline.timers()).containsExactly("Timer_DesignationLate");
    }

    @Test
    void late_it_is_escalated_and_the_task_stays() {
        hotline.reaches(LATE);

        assertThat(hotline.done()).endsWith("warnOffice DESIGNATION", "escalate DESIGNATION");
        assertThat(hotline.waitsFor()).containsExactly("Task_DesignateOffice");
    }
}
