package org.suqiu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suqiu.casefile.CaseFileFixture.DAY;
import static org.suqiu.casefile.CaseFileFixture.NUMBER;
import static org.suqiu.casefile.CaseFileFixture.noon;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.acceptance.Demand.Wanted;
import org.suqiu.casefile.Finding;
import org.suqiu.identity.Actor;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.RuleViolation;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DemandTest {

    private static final LocalDate DECISION_DUE = DAY.plusDays(14);

    private final DemandTerm term = new DemandTerm(DAY, DECISION_DUE);
    private final Demand demand =
            new Demand(NUMBER, new Wanted(DemandMatter.MATERIAL, "请提供小票", DAY.plusDays(5)), Actor.SYSTEM, noon(DAY));

    @Test
    void a_demand_is_answered_by_the_day_of_the_decision_at_the_latest_as_it_stops_no_clock_Art_15() {
        term.check(DAY.plusDays(1));
        term.check(DECISION_DUE);

        assertThatThrownBy(() -> term.check(DECISION_DUE.plusDays(1))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_demand_leaves_a_day_to_answer() {
        assertThatThrownBy(() -> term.check(DAY)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void on_the_last_day_nothing_can_be_asked_for_any_more_Art_15() {
        assertThatThrownBy(() -> new DemandTerm(DECISION_DUE, DECISION_DUE).check(DECISION_DUE.plusDays(1)))
                .hasMessageContaining("no-day-left-before-decision");
    }

    @Test
    void a_demand_lapses_on_the_day_after_its_date_and_not_before() {
        assertThat(demand.lapse(DAY.plusDays(5), noon(DAY.plusDays(5)))).isFalse();
        assertThat(demand.lapse(DAY.plusDays(6), noon(DAY.plusDays(6)))).isTrue();
        assertThat(demand.state()).isEqualTo(DemandState.LAPSED);
    }

    @Test
    void what_comes_late_is_taken_all_the_same() {
        demand.lapse(DAY.plusDays(6), noon(DAY.plusDays(6)));

        demand.supply("小票", Actor.PUBLIC, noon(DAY.plusDays(7)));

        assertThat(demand.state()).isEqualTo(DemandState.SUPPLIED);
    }

    @Test
    void what_was_answered_never_lapses() {
        demand.supply("小票", Actor.PUBLIC, noon(DAY));

        assertThat(demand.lapse(DAY.plusDays(6), noon(DAY.plusDays(6)))).isFalse();
        assertThatThrownBy(() -> demand.supply("又一张", Actor.PUBLIC, noon(DAY))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void silence_shows_what_did_not_come() {
        assertThat(DemandMatter.MATERIAL.silence()).isEqualTo(Finding.MATERIAL_NOT_SUPPLIED);
        assertThat(DemandMatter.IDENTITY.silence()).isEqualTo(Finding.IDENTITY_NOT_PROVED);
    }
}
