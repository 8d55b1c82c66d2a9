package org.suqiu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.process.ScriptedSteps.Fact.ACCEPTED;
import static org.suqiu.process.ScriptedSteps.Fact.DECIDED;
import static org.suqiu.process.ScriptedSteps.Fact.PLACED;
import static org.suqiu.process.ScriptedSteps.Fact.PROPOSED;
import static org.suqiu.process.ScriptedSteps.Fact.STATUTORY;
import static org.suqiu.process.ScriptedSteps.Fact.TOLD;
import static org.suqiu.process.ScriptedSteps.Fact.VERIFIED;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.process.FormerVersions.BroughtOver;

/** A new version of the application starts on a data folder in which cases run under the models of the first. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FormerVersionsTest {

    private final ModelledEngine engine = new ModelledEngine().withFormerModels();

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void a_complaint_that_awaits_its_decision_goes_over_with_its_task_and_its_timers() {
        engine.steps.say(PLACED, STATUTORY);
        engine.begin("Complaint");
        String task = engine.taskId("Task_DecideAcceptance");
        List<Date> dates = timerDates();

        assertThat(upgrade()).isEqualTo(new BroughtOver(1, 0));

        assertThat(engine.versionOf("Complaint")).isEqualTo(2);
        assertThat(engine.taskId("Task_DecideAcceptance")).isEqualTo(task);
        assertThat(timerDates()).hasSize(2).isEqualTo(dates);
    }

    @Test
    void gone_over_it_takes_the_new_way() {
        engine.steps.say(PLACED, STATUTORY);
        engine.begin("Complaint");
        upgrade();

        engine.steps.say(ACCEPTED, DECIDED);
        engine.complete("Task_DecideAcceptance");
        engine.runMessages();

        assertThat(engine.waitsFor()).containsExactly("Task_Mediate", "Task_TellDecision");
        assertThat(engine.versionOf("Telling")).isEqualTo(1);
    }

    @Test
    void a_complaint_in_mediation_goes_over_and_leaves_the_closing_notice_to_the_duty() {
        accepted();
        engine.steps.say(TOLD);
        engine.runMessages();

        assertThat(upgrade()).isEqualTo(new BroughtOver(1, 0));
        engine.complete("Task_Mediate");

        assertThat(engine.isOver()).isTrue();
        assertThat(engine.steps.done).doesNotContain("sendClosing");
    }

    @Test
    void a_complaint_that_has_still_to_be_told_ends_under_its_version() {
        accepted();
        engine.runMessages();

        assertThat(upgrade()).isEqualTo(new BroughtOver(0, 1));

        assertThat(engine.versionOf("Complaint")).isEqualTo(1);
        engine.complete("Task_TellDecision");
        engine.complete("Task_Mediate");
        engine.runMessages();
        assertThat(engine.isOver()).isTrue();
    }

    @Test
    void a_message_that_waits_to_be_sent_is_sent_under_its_version() {
        accepted();

        assertThat(upgrade()).isEqualTo(new BroughtOver(0, 1));

        engine.steps.say(TOLD);
        engine.runMessages();
        assertThat(engine.waitsFor()).containsExactly("Task_Mediate");
    }

    @Test
    void what_lies_with_the_dispatcher_is_placed_and_handled_under_its_version() {
        engine.steps.say(STATUTORY);
        engine.begin("Complaint");

        assertThat(upgrade()).isEqualTo(new BroughtOver(0, 1));

        engine.steps.say(PLACED);
        engine.complete("Task_PlaceCase");
        assertThat(engine.waitsFor()).containsExactly("Task_DecideAcceptance");
    }

    @Test
    void an_enquiry_is_answered_under_its_version() {
        engine.steps.say(PLACED);
        engine.begin("Enquiry");

        assertThat(upgrade()).isEqualTo(new BroughtOver(0, 1));

        engine.complete("Task_AnswerCase");
        assertThat(engine.isOver()).isTrue();
    }

    @Test
    void a_report_in_verification_goes_over_into_the_new_phase_with_two_timers() {
        engine.steps.say(PLACED);
        engine.begin("ViolationReport");
        List<Date> dates = timerDates();

        assertThat(upgrade()).isEqualTo(new BroughtOver(1, 0));

        assertThat(timerDates()).hasSize(2).isEqualTo(dates);
        engine.steps.say(VERIFIED);
        engine.complete("Task_VerifyReport");
        assertThat(engine.isOver()).isTrue();
    }

    @Test
    void a_refusal_that_waits_for_the_head_goes_over_and_is_decided() {
        engine.steps.say(PLACED, STATUTORY, PROPOSED);
        engine.begin("Complaint");
        engine.complete("Task_DecideAcceptance");

        assertThat(upgrade()).isEqualTo(new BroughtOver(1, 0));

        engine.steps.say(ACCEPTED, DECIDED);
        engine.complete("Task_ApproveRefusal");
        engine.runMessages();
        assertThat(engine.waitsFor()).containsExactly("Task_Mediate", "Task_TellDecision");
    }

    @Test
    void the_timers_of_what_went_over_warn_and_escalate() {
        engine.steps.say(PLACED, STATUTORY);
        engine.begin("Complaint");
        upgrade();

        engine.ring("Timer_AcceptanceAmber");
        engine.ring("Timer_AcceptanceLate");

        assertThat(engine.steps.done).contains("warnOffice ACCEPTANCE", "escalate ACCEPTANCE");
        assertThat(engine.waitsFor()).containsExactly("Task_DecideAcceptance");
    }

    @Test
    void a_mediation_that_went_over_warns_and_ends_by_law() {
        accepted();
        engine.steps.say(TOLD);
        engine.runMessages();
        upgrade();

        engine.ring("Timer_MediationAmber");
        engine.ring("Timer_MediationLimit");

        assertThat(engine.steps.done).contains("warnOffice MEDIATION", "endMediationByLaw");
        assertThat(engine.isOver()).isTrue();
    }

    @Test
    void the_timers_of_what_stays_warn_and_escalate_too() {
        engine.begin("Complaint");
        upgrade();

        engine.ring("Timer_PlacingAmber");
        engine.ring("Timer_PlacingLate");

        assertThat(engine.steps.done).contains("warnOffice DISPATCH", "escalate DISPATCH");
        assertThat(engine.waitsFor()).containsExactly("Task_PlaceCase");
    }

    @Test
    void a_complaint_of_the_hotline_regime_is_answered_under_its_version() {
        engine.steps.say(PLACED);
        engine.begin("Complaint");

        assertThat(upgrade()).isEqualTo(new BroughtOver(0, 1));

        engine.ring("Timer_AnswerLate");
        assertThat(engine.steps.done).contains("escalate ANSWER");
        engine.complete("Task_AnswerCase");
        assertThat(engine.isOver()).isTrue();
    }

    @Test
    void a_closing_notice_that_waits_to_be_sent_is_sent_under_its_version() {
        accepted();
        engine.steps.say(TOLD);
        engine.runMessages();
        engine.complete("Task_Mediate");

        assertThat(upgrade()).isEqualTo(new BroughtOver(0, 1));

        engine.runMessages();
        assertThat(engine.steps.done).contains("sendClosing");
        assertThat(engine.isOver()).isTrue();
    }

    @Test
    void started_again_nothing_moves() {
        engine.steps.say(PLACED, STATUTORY);
        engine.begin("Complaint");
        upgrade();

        assertThat(upgrade()).isEqualTo(BroughtOver.NOTHING);
    }

    private void accepted() {
        engine.steps.say(PLACED, STATUTORY);
        engine.begin("Complaint");
        engine.steps.say(ACCEPTED, DECIDED);
        engine.complete("Task_DecideAcceptance");
    }

    private BroughtOver upgrade() {
        engine.withPresentModels();
        return new FormerVersions(engine.engine).bringOver();
    }

    private List<Date> timerDates() {
        return engine.timers().stream().map(Job::getDuedate).sorted().toList();
    }
}
