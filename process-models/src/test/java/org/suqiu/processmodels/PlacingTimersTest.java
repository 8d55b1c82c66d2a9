package org.suqiu.processmodels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.processmodels.steps.DeadlineSteps.AMBER;
import static org.suqiu.processmodels.steps.DeadlineSteps.LATE;
import static org.suqiu.processmodels.steps.Fact.PLACED;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clock of the first step runs while the dispatcher has the case (Order 121, Art. 45). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlacingTimersTest {
    private static final Duration YEAR = Duration.ofDays(365);

    @RegisterExtension
    final Hotline hotline = new Hotline();

    @ParameterizedTest
    @ValueSource(strings = {"Complaint", "ViolationReport", "Enquiry"})
    void an_unplaced_case_waits_for_the_dispatcher_with_exactly_two_timers(String kind) {
        hotline.receives(kind);

        assertThat(hotline.waitsFor()).containsExactly("Task_PlaceCase");
        assertThat(hotline.timers()).containsExactly("Timer_PlacingAmber", "Timer_PlacingLate");
        assertThat(hotline.toBeSent()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Complaint", "ViolationReport", "Enquiry"})
    void nearly_due_the_dispatcher_is_warned_and_the_task_stays(String kind) {
        hotline.receives(kind);

        hotline.reaches(AMBER);

        assertThat(hotline.done()).containsExactly("routeCase", "warnOffice DISPATCH");
        assertThat(hotline.waitsFor()).containsExactly("Task_PlaceCase");
        assertThat(hotline.timers()).containsExactly("Timer_PlacingLate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Complaint", "ViolationReport", "Enquiry"})
    void late_it_is_escalated_and_the_task_stays(String kind) {
        hotline.receives(kind);

        hotline.reaches(LATE);

        assertThat(hotline.done()).containsExactly("routeCase", "warnOffice DISPATCH", "escalate DISPATCH");
        assertThat(hotline.waitsFor()).containsExactly("Task_PlaceCase");
        assertThat(hotline.timers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Complaint", "ViolationReport", "Enquiry"})
    void however_long_it_lies_it_warns_and_escalates_once_each(String kind) {
        hotline.receives(kind);

        hotline.reaches(AMBER);
        hotline.reaches(LATE);
        hotline.reaches(LATE.plus(YEAR));

        assertThat(hotline.done()).containsExactly("routeCase", "warnOffice DISPATCH", "escalate DISPATCH");
        assertThat(hotline.waitsFor()).containsExactly("Task_PlaceCase");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Complaint", "ViolationReport", "Enquiry"})
    void placing_ends_its_timers(String kind) {
        hotline.receives(kind);

        hotline.caseBecomes(PLACED);
        hotline.completes("Task_PlaceCase");

        assertThat(hotline.timers()).hasSize(2).doesNotContain("Timer_PlacingAmber", "Timer_PlacingLate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Complaint", "ViolationReport", "Enquiry"})
    void placed_late_it_goes_the_same_way(String kind) {
        hotline.receives(kind);
        hotline.reaches(LATE);

        hotline.caseBecomes(PLACED);
        hotline.completes("Task_PlaceCase");

        assertThat(hotline.waitsFor()).hasSize(1).doesNotContain("Task_PlaceCase");
    }
}
