package org.suqiu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.process.ModelledEngine.NUMBER;
import static org.suqiu.process.ScriptedSteps.Fact.ACCEPTED;
import static org.suqiu.process.ScriptedSteps.Fact.DECIDED;
import static org.suqiu.process.ScriptedSteps.Fact.PLACED;
import static org.suqiu.process.ScriptedSteps.Fact.STATUTORY;

import java.time.Duration;
import java.time.Instant;
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

/** A calendar moved a due date: the engine's timers follow, in whatever instance of the case they wait. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseTimersTest {

    private static final Duration HOLIDAYS = Duration.ofDays(7);

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
