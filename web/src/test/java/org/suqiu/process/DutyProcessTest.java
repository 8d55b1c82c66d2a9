package org.suqiu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suqiu.process.ModelledEngine.NUMBER;
import static org.suqiu.process.ScriptedSteps.Fact.PLACED;
import static org.suqiu.process.ScriptedSteps.Fact.STATUTORY;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.DutyArises;
import org.suqiu.casefile.DutyLapses;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Step;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DutyProcessTest {

    private final ModelledEngine engine = new ModelledEngine().withPresentModels();
    private final DutyProcess duties = new DutyProcess();

    @BeforeEach
    void connect() {
        duties.engine = engine;
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void a_duty_waits_beside_the_main_procedure() {
        engine.steps.say(PLACED, STATUTORY);
        engine.begin("Complaint");

        duties.onArises(new DutyArises(NUMBER, Step.SUPERVISION_ORDER));

        assertThat(engine.waitsFor()).containsExactly("Task_AnswerOrder", "Task_DecideAcceptance");
    }

    @Test
    void what_arises_again_begins_anew() {
        duties.onArises(new DutyArises(NUMBER, Step.MATERIAL));
        duties.onArises(new DutyArises(NUMBER, Step.MATERIAL));

        assertThat(engine.timers()).hasSize(1);
    }

    @Test
    void lapsed_nobody_waits_for_it_and_the_rest_goes_on() {
        duties.onArises(new DutyArises(NUMBER, Step.FOLLOW_UP));
        duties.onArises(new DutyArises(NUMBER, Step.REVIEW));

        duties.onLapses(new DutyLapses(NUMBER, Step.FOLLOW_UP));

        assertThat(engine.waitsFor()).containsExactly("Task_ReviewCase");
    }

    @Test
    void lapsing_harms_nobody_where_there_is_no_duty() {
        duties.onLapses(new DutyLapses(NUMBER, Step.REVIEW));

        assertThat(engine.isOver()).isTrue();
    }

    @Test
    void a_procedure_that_ended_takes_its_called_instances_material_approvals_and_recusals_with_it() {
        engine.begin("Complaint");
        duties.onArises(new DutyArises(NUMBER, Step.MATERIAL));
        duties.onArises(new DutyArises(NUMBER, Step.APPROVAL));
        duties.onArises(new DutyArises(NUMBER, Step.RECUSAL));
        duties.onArises(new DutyArises(NUMBER, Step.SUPERVISION_ORDER));
        assertThat(engine.waitsFor())
                .containsExactly("Task_AnswerOrder", "Task_Approve", "Task_DecideRecusal", "Task_PlaceCase");

        duties.endProcedure(NUMBER, Kind.COMPLAINT);

        assertThat(engine.waitsFor()).containsExactly("Task_AnswerOrder");
        assertThat(engine.timers()).hasSize(2);
    }

    @Test
    void a_step_of_the_main_procedure_is_no_duty() {
        assertThatThrownBy(() -> duties.onArises(new DutyArises(NUMBER, Step.MEDIATION)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
