package org.suqiu.process.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.identity.ActorFixture.DISPATCHER;
import static org.suqiu.identity.ActorFixture.HANDLER;
import static org.suqiu.identity.ActorFixture.HEAD;
import static org.suqiu.identity.ActorFixture.SUPERVISOR;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.calendar.Light;
import org.suqiu.casefile.Step;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkItemTest {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 3);
    private static final Actor NEIGHBOUR = new Actor("zhao", "", Set.of(Role.HEAD, Role.HANDLER), "654202");
    private static final Actor AGENT = new Actor("wu", "", Set.of(Role.AGENT), null);

    @Test
    void what_moves_to_another_office_is_in_nobodys_hands_there_Art_13() {
        WorkItem item = WorkItemFixture.of(Step.MEDIATION, "654201");
        item.holdBy("li");

        item.moveTo("654200");

        assertThat(item.officeCode()).isEqualTo("654200");
        assertThat(item.isHeld()).isFalse();
    }

    @Test
    void a_handlers_task_is_for_the_handlers_and_the_head_of_the_office() {
        WorkItem item = WorkItemFixture.of(Step.ACCEPTANCE, "654201");

        assertThat(item.isFor(HANDLER)).isTrue();
        assertThat(item.isFor(HEAD)).isTrue();
        assertThat(item.isFor(NEIGHBOUR)).isFalse();
        assertThat(item.isFor(DISPATCHER)).isFalse();
    }

    @Test
    void approving_is_for_the_head_of_the_office_alone() {
        WorkItem item = WorkItemFixture.of(Step.APPROVAL, "654201");

        assertThat(item.isFor(HEAD)).isTrue();
        assertThat(item.isFor(HANDLER)).isFalse();
        assertThat(item.isFor(NEIGHBOUR)).isFalse();
    }

    @Test
    void placing_is_for_dispatchers() {
        WorkItem item = WorkItemFixture.of(Step.DISPATCH, null);

        assertThat(item.isFor(DISPATCHER)).isTrue();
        assertThat(item.isFor(HEAD)).isFalse();
    }

    @Test
    void calling_back_is_for_agents_and_designating_for_the_supervisor() {
        assertThat(WorkItemFixture.of(Step.FOLLOW_UP, "654201").isFor(AGENT)).isTrue();
        assertThat(WorkItemFixture.of(Step.FOLLOW_UP, "654201").isFor(HANDLER)).isFalse();
        assertThat(WorkItemFixture.of(Step.DESIGNATION, null).isFor(SUPERVISOR)).isTrue();
        assertThat(WorkItemFixture.of(Step.DESIGNATION, null).isFor(DISPATCHER)).isFalse();
    }

    @Test
    void the_light_turns_amber_on_its_day_and_red_after_the_last() {
        WorkItem item = WorkItemFixture.of(Step.ACCEPTANCE, "654201");
        item.dueBy(DUE, LocalDate.of(2026, 6, 1));

        assertThat(item.lightOn(LocalDate.of(2026, 5, 31))).isEqualTo(Light.GREEN);
        assertThat(item.lightOn(LocalDate.of(2026, 6, 1))).isEqualTo(Light.AMBER);
        assertThat(item.lightOn(DUE)).isEqualTo(Light.AMBER);
        assertThat(item.lightOn(DUE.plusDays(1))).isEqualTo(Light.RED);
        assertThat(item.isLateOn(DUE)).isFalse();
        assertThat(item.isLateOn(DUE.plusDays(1))).isTrue();
    }

    @Test
    void without_a_limit_it_is_green_and_stands_last() {
        WorkItem item = WorkItemFixture.of(Step.ACCEPTANCE, "654201");

        assertThat(item.lightOn(DUE)).isEqualTo(Light.GREEN);
        assertThat(item.isLateOn(DUE)).isFalse();
        assertThat(item.sortOn()).isAfter(DUE.plusYears(1000));
    }
}
