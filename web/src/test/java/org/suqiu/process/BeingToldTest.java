package org.suqiu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.process.ModelledEngine.NUMBER;
import static org.suqiu.process.ScriptedSteps.Fact.TOLD;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.DutyArises;
import org.suqiu.casefile.Step;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BeingToldTest {

    private final ModelledEngine engine = new ModelledEngine().withPresentModels();
    private final DutyProcess duties = new DutyProcess();
    private final BeingTold beingTold = new BeingTold();

    @BeforeEach
    void connect() {
        duties.engine = engine;
        beingTold.engine = engine;
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void a_telling_is_underway_before_its_message_went_out_and_before_anybody_has_the_task() {
        duties.onArises(new DutyArises(NUMBER, Step.NOTICE));
        duties.onArises(new DutyArises(NUMBER, Step.CLOSING_NOTICE));
        duties.onArises(new DutyArises(NUMBER, Step.REVIEW));

        assertThat(engine.waitsFor()).containsExactly("Task_ReviewCase");
        assertThat(beingTold.of(NUMBER)).containsExactly(Step.NOTICE, Step.CLOSING_NOTICE);
        assertThat(beingTold.of("654201-20260520-0002")).isEmpty();
    }

    @Test
    void once_told_it_is_over() {
        duties.onArises(new DutyArises(NUMBER, Step.CLOSING_NOTICE));
        engine.steps.say(TOLD);

        engine.runMessages();

        assertThat(beingTold.of(NUMBER)).isEmpty();
    }
}
