package org.suqiu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.process.ModelledEngine.NUMBER;
import static org.suqiu.process.ScriptedSteps.Fact.ACCEPTED;
import static org.suqiu.process.ScriptedSteps.Fact.DECIDED;
import static org.suqiu.process.ScriptedSteps.Fact.PLACED;
import static org.suqiu.process.ScriptedSteps.Fact.STATUTORY;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.Step;
import org.suqiu.deadlines.DeadlineSteps;
import org.suqiu.deadlines.DueDateMoved;
import org.suqiu.process.worklist.WorkItemKeeper;

/** A calendar, an extension or an appraisal moved a due date: the engine's timers follow, in whatever instance of the case they wait. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseTimersTest {

    private static final Duration HOLIDAYS = Duration.ofDays(7);
    private static final Instant NEVER = Instant.parse("9999-12-30T16:00:00Z");

    private final ModelledEngine engine = new ModelledEngine().withPresentModels();
    private final Instant before = engine.steps.due;
    private final CaseTimers timers = new CaseTimers();
    private String moved;

    @BeforeEach
    void connect() {
        timers.engine = engine;
        timers.deadlineSteps = new DeadlineSteps() {
            @Override
            public Date amberAt(String number, String step) {
                return engine.steps.amberAt(number, step);
            }

            @Override
            public Date lateAt(String number, String step) {
                return engine.steps.lateAt(number, step);
            }

            @Override
            public Date endsByLawAt(String number) {
                return engine.steps.endsByLawAt(number);
            }
        };
        timers.rungTimers = new RungTimers();
        timers.rungTimers.engine = engine;
        timers.clock = Clock.fixed(before.minus(Duration.ofDays(9)), ZoneOffset.UTC);
        timers.workItemKeeper = new WorkItemKeeper() {
            @Override
            public void dueDateMoved(String number) {
                moved = number;
            }
        };
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void of_the_main_procedure() {
        engine.steps.say(PLACED, STATUTORY);
        engine.begin("Complaint");

        aHolidayMoves(Step.ACCEPTANCE);

        assertThat(late()).containsExactly(Date.from(before.plus(HOLIDAYS)));
        assertThat(moved).isEqualTo(NUMBER);
    }

    @Test
    void of_a_called_procedure_while_the_dispatcher_has_the_case() {
        engine.begin("Complaint");

        aHolidayMoves(Step.ACCEPTANCE);

        assertThat(engine.waitsFor()).containsExactly("Task_PlaceCase");
        assertThat(late()).containsExactly(Date.from(before.plus(HOLIDAYS)));
    }

    @Test
    void of_a_called_procedure_and_nothing_else_of_the_case() {
        engine.steps.say(PLACED, STATUTORY);
        engine.begin("Complaint");
        engine.steps.say(ACCEPTED, DECIDED);
        engine.complete("Task_DecideAcceptance");
        engine.runMessages();

        aHolidayMoves(Step.NOTICE);

        assertThat(engine.waitsFor()).containsExactly("Task_Mediate", "Task_TellDecision");
        assertThat(late()).containsExactly(Date.from(before), Date.from(before.plus(HOLIDAYS)));
    }

    @Test
    void of_the_mediation_its_limit_too() {
        engine.steps.say(PLACED, STATUTORY);
        engine.begin("Complaint");
        engine.steps.say(ACCEPTED, DECIDED);
        engine.complete("Task_DecideAcceptance");

        aHolidayMoves(Step.MEDIATION);

        assertThat(late()).containsExactly(Date.from(before.plus(HOLIDAYS)));
    }

    @Test
    void of_a_duty_beside_the_main_procedure_though_its_name_has_two_words() {
        engine.begin("SupervisionOrder");
        engine.begin("Review");

        aHolidayMoves(Step.SUPERVISION_ORDER);

        assertThat(late()).containsExactly(Date.from(before), Date.from(before.plus(HOLIDAYS)));
    }

    @Test
    void those_that_rang_are_set_again_for_the_date_that_an_extension_brings() {
        engine.begin("ViolationReport", "Activity_Verification");
        engine.ring("Timer_VerificationAmber");
        engine.ring("Timer_VerificationLate");
        String task = engine.taskId("Task_VerifyReport");
        assertThat(engine.timers()).isEmpty();

        anExtensionMoves(Step.VERIFICATION);

        assertThat(engine.timersByName()).containsExactly("Timer_VerificationAmber", "Timer_VerificationLate");
        assertThat(late()).containsExactly(Date.from(before.plus(HOLIDAYS)));
        assertThat(engine.taskId("Task_VerifyReport")).isEqualTo(task);
    }

    @Test
    void those_that_rang_are_left_alone_where_the_new_date_is_over_too() {
        engine.begin("ViolationReport", "Activity_Verification");
        engine.ring("Timer_VerificationLate");
        timers.clock = Clock.fixed(before.plus(HOLIDAYS), ZoneOffset.UTC);

        anExtensionMoves(Step.VERIFICATION);

        assertThat(engine.timersByName()).containsExactly("Timer_VerificationAmber");
    }

    /** Order 121, Art. 22: while appraisal runs nobody knows the date. */
    @Test
    void a_mediation_that_rests_for_an_appraisal_warns_and_ends_by_the_date_after_it() {
        engine.begin("Complaint", "Activity_Mediation");
        engine.ring("Timer_MediationAmber");

        anAppraisalRuns(Step.MEDIATION);
        assertThat(engine.timers()).extracting(Job::getDuedate).hasSize(2).allSatisfy(date -> assertThat(date)
                .isAfter("9999-01-01"));

        itEnds(Step.MEDIATION);
        assertThat(engine.timersByName()).containsExactly("Timer_MediationAmber", "Timer_MediationLimit");
        assertThat(late()).containsExactly(Date.from(before.plus(HOLIDAYS)));

        engine.ring("Timer_MediationLimit");
        assertThat(engine.steps.done).contains("endMediationByLaw");
    }

    private void anAppraisalRuns(Step step) {
        engine.steps.due = NEVER;
        timers.onMoved(new DueDateMoved(NUMBER, step));
    }

    private void itEnds(Step step) {
        aHolidayMoves(step);
    }

    private void anExtensionMoves(Step step) {
        aHolidayMoves(step);
    }

    private void aHolidayMoves(Step step) {
        engine.steps.due = before.plus(HOLIDAYS);
        timers.onMoved(new DueDateMoved(NUMBER, step));
    }

    /** The dates at which something is late or ends, without the warnings before. */
    private List<Date> late() {
        return engine.timers().stream()
                .map(Job::getDuedate)
                .filter(date ->
                        date.toInstant().equals(before) || date.toInstant().equals(before.plus(HOLIDAYS)))
                .sorted()
                .toList();
    }
}
