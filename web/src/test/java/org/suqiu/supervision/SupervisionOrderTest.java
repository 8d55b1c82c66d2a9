package org.suqiu.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suqiu.casefile.CaseFileFixture.DAY;
import static org.suqiu.casefile.CaseFileFixture.noon;
import static org.suqiu.identity.ActorFixture.HANDLER;
import static org.suqiu.identity.ActorFixture.SUPERVISOR;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.Outcome;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.RuleViolation;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SupervisionOrderTest {

    @Test
    void the_office_has_at_least_the_next_day() {
        var caseFile = CaseFileFixture.inMediation();

        assertThatThrownBy(() -> new SupervisionOrder(caseFile, "请反馈", DAY, SUPERVISOR, noon(DAY)))
                .isInstanceOf(InvalidInput.class);
        assertThat(new SupervisionOrder(caseFile, "请反馈", DAY.plusDays(1), SUPERVISOR, noon(DAY)).isOpen())
                .isTrue();
    }

    @Test
    void a_case_without_an_office_has_nobody_to_order() {
        assertThatThrownBy(() ->
                        new SupervisionOrder(CaseFileFixture.received(), "请反馈", DAY.plusDays(1), SUPERVISOR, noon(DAY)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("no-office-yet");
    }

    @Test
    void an_order_is_answered_once_and_lifted_after_it_or_before() {
        SupervisionOrder answered = order();
        SupervisionOrder unanswered = order();

        answered.answer("已联系投诉人", HANDLER, noon(DAY));
        unanswered.lift(null, SUPERVISOR, noon(DAY));

        assertThatThrownBy(() -> answered.answer("再次反馈", HANDLER, noon(DAY))).hasMessage("supervision-order-not-open");
        assertThatThrownBy(() -> unanswered.answer("反馈", HANDLER, noon(DAY))).hasMessage("supervision-order-not-open");
        answered.lift("同意", SUPERVISOR, noon(DAY));
        assertThat(answered.state()).isEqualTo(OrderState.LIFTED);
        assertThat(answered.answer()).isEqualTo("已联系投诉人");
        assertThatThrownBy(() -> answered.lift("同意", SUPERVISOR, noon(DAY))).hasMessage("supervision-order-ended");
    }

    @Test
    void an_order_does_not_follow_the_case_to_another_office() {
        SupervisionOrder order = order();

        assertThat(order.isAddressedTo("654201")).isTrue();
        assertThat(order.isAddressedTo("654200")).isFalse();
        assertThat(order.isAddressedTo(null)).isFalse();
    }

    @Test
    void only_a_closed_case_is_spot_checked_Art_26() {
        var closed = CaseFileFixture.closed(Outcome.FAILED, DAY, DAY);

        assertThatThrownBy(() -> new SpotCheck(
                        CaseFileFixture.inMediation(), SpotCheck.Found.IN_ORDER, null, SUPERVISOR, noon(DAY)))
                .hasMessage("not-closed");
        assertThat(new SpotCheck(closed, SpotCheck.Found.DEFECTS, "缺签字", SUPERVISOR, noon(DAY)).found())
                .isEqualTo(SpotCheck.Found.DEFECTS);
    }

    private static SupervisionOrder order() {
        return new SupervisionOrder(CaseFileFixture.inMediation(), "请反馈", DAY.plusDays(3), SUPERVISOR, noon(DAY));
    }
}
