package org.suqiu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.identity.ActorFixture.ADMIN;
import static org.suqiu.process.ModelledEngine.NUMBER;

import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.DutyArises;
import org.suqiu.casefile.FiredEvents;
import org.suqiu.casefile.Step;
import org.suqiu.identity.StaffActed;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StuckJobDeskTest {

    private final ModelledEngine engine = new ModelledEngine().withPresentModels();
    private final FiredEvents<StaffActed> acted = new FiredEvents<>();
    private final StuckJobDesk desk = new StuckJobDesk();

    @BeforeEach
    void waitForMaterial() {
        desk.engine = engine;
        desk.acted = acted;
        var duties = new DutyProcess();
        duties.engine = engine;
        duties.onArises(new DutyArises(NUMBER, Step.MATERIAL));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void while_nothing_has_failed_there_is_nothing_to_see() {
        assertThat(desk.all()).isEmpty();
    }

    @Test
    void what_failed_for_good_is_seen_by_its_step_and_not_by_its_case() {
        failForGood();

        assertThat(desk.all()).singleElement().satisfies(stuck -> {
            assertThat(stuck.step()).startsWith("MaterialDemand/").doesNotContain(NUMBER);
            assertThat(stuck.jobs()).isEqualTo(1);
        });
    }

    @Test
    void tried_again_it_is_due_as_often_as_a_new_one_and_who_did_so_is_on_record() {
        failForGood();

        assertThat(desk.tryAgain(ADMIN)).isEqualTo(1);

        assertThat(desk.all()).isEmpty();
        assertThat(engine.timers()).singleElement().satisfies(job -> assertThat(job.getRetries())
                .isEqualTo(EngineSettings.TRIES));
        assertThat(acted.all()).singleElement().satisfies(done -> assertThat(done.actor())
                .isEqualTo(ADMIN));
    }

    private void failForGood() {
        Job timer = engine.timers().get(0);
        engine.management().setJobRetries(timer.getId(), 0);
    }
}
