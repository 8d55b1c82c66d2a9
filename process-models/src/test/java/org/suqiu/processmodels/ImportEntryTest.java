package org.suqiu.processmodels;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case that another platform began is taken over in the middle of its procedure. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportEntryTest {
    @RegisterExtension
    final Hotline hotline = new Hotline();

    @ParameterizedTest
    @CsvSource({
        "Complaint, Activity_Placing, Task_PlaceCase",
        "Complaint, Activity_Answering, Task_AnswerCase",
        "Complaint, Activity_Acceptance, Task_DecideAcceptance",
        "Complaint, Activity_Mediation, Task_Mediate",
        "ViolationReport, Activity_Placing, Task_PlaceCase",
        "ViolationReport, Activity_Verification, Task_VerifyReport",
        "Enquiry, Activity_Placing, Task_PlaceCase",
        "Enquiry, Activity_Answering, Task_AnswerCase"
    })
    void an_imported_case_enters_where_it_stands(String kind, String activity, String task) {
        hotline.takesOver(kind, activity);

        assertThat(hotline.waitsFor()).containsExactly(task);
        assertThat(hotline.done()).isEmpty();
    }

    @Test
    void imported_in_mediation_it_has_the_timers_of_the_mediation_and_nothing_to_tell() {
        hotline.takesOver("Complaint", "Activity_Mediation");

        assertThat(hotline.timers()).containsExactly("Timer_MediationAmber", "Timer_MediationLimit");
        assertThat(hotline.toBeSent()).isEmpty();
    }

    @Test
    void imported_or_resumed_in_mediation_it_ends_with_the_outcome() {
        hotline.takesOver("Complaint", "Activity_Mediation");

        hotline.completes("Task_Mediate");

        assertThat(hotline.done()).isEmpty();
        assertThat(hotline.isOver()).isTrue();
    }

    @Test
    void imported_without_an_office_it_has_the_timers_of_the_placing() {
        hotline.takesOver("Complaint", "Activity_Placing");

        assertThat(hotline.timers()).containsExactly("Timer_PlacingAmber", "Timer_PlacingLate");
    }

    @Test
    void imported_before_the_decision_it_has_the_timers_of_the_decision() {
        hotline.takesOver("Complaint", "Activity_Acceptance");

        assertThat(hotline.timers()).containsExactly("Timer_AcceptanceAmber", "Timer_AcceptanceLate");
    }
}
