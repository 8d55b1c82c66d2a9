package org.suqiu.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suqiu.casefile.CaseFileFixture.DAY;
import static org.suqiu.casefile.CaseFileFixture.NUMBER;
import static org.suqiu.casefile.CaseFileFixture.noon;
import static org.suqiu.identity.ActorFixture.HEAD;

import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;
import org.suqiu.rules.RuleViolation;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecusalTest {

    private static final Actor LI = new Actor("li", "", Set.of(Role.HANDLER), "654201");

    @Test
    void an_undecided_recusal_bars_nobody_for_good_but_is_pending_Art_21() {
        var asked = against("li");

        assertThat(asked.isPending()).isTrue();
        assertThat(asked.bars("li")).isFalse();
    }

    @Test
    void a_mediator_who_was_recused_conducts_nothing_any_more_Art_21() {
        var granted = against("li");
        granted.decide(true, "近亲属", HEAD, noon(DAY));

        assertThat(granted.bars("li")).isTrue();
        assertThat(granted.bars("zhao")).isFalse();
    }

    @Test
    void a_recusal_that_was_denied_bars_nobody() {
        var denied = against("li");
        denied.decide(false, "理由不成立", HEAD, noon(DAY));

        assertThat(denied.bars("li")).isFalse();
        assertThat(denied.isPending()).isFalse();
    }

    @Test
    void a_recusal_is_decided_once_and_by_nobody_on_oneself() {
        var decided = against("li");
        decided.decide(false, "理由不成立", HEAD, noon(DAY));

        refuses("recusal-already-decided", () -> decided.decide(true, "", HEAD, noon(DAY)));
        refuses("own-recusal", () -> against("wang").decide(false, "", HEAD, noon(DAY)));
    }

    @Test
    void what_lapsed_with_the_mediation_is_decided_no_more() {
        var asked = against("li");
        asked.lapse();

        assertThat(asked.isPending()).isFalse();
        assertThat(asked.bars("li")).isFalse();
        refuses("recusal-already-decided", () -> asked.decide(true, "", HEAD, noon(DAY)));
    }

    private static Recusal against(String mediator) {
        return new Recusal(NUMBER, new RecusalRequest(mediator, Applicant.COMPLAINANT, "近亲属"), LI, noon(DAY));
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.code())
                .isEqualTo(code));
    }
}
