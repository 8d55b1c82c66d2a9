package org.suqiu.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.casefile.CaseFileFixture.DAY;
import static org.suqiu.casefile.CaseFileFixture.noon;
import static org.suqiu.identity.ActorFixture.HANDLER;
import static org.suqiu.identity.ActorFixture.HEAD;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.acceptance.Acceptance;
import org.suqiu.acceptance.AcceptanceReading.Shown;
import org.suqiu.acceptance.Decision;
import org.suqiu.casefile.CaseFileFixture;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AcceptanceViewTest {

    private final Acceptance refusal = new Acceptance(CaseFileFixture.NUMBER);

    AcceptanceViewTest() {
        refusal.propose(Decision.REFUSE, "16-3", "购买三百件", HANDLER, noon(DAY));
    }

    @Test
    void why_a_refusal_is_proposed_is_for_those_who_work_on_the_case() {
        assertThat(view(true).reasons()).isEqualTo("购买三百件");
        assertThat(view(false).reasons()).isNull();
    }

    @Test
    void the_reasons_of_a_refusal_in_force_were_told_and_can_be_read_to_whoever_calls() {
        refusal.takeEffect(HEAD, noon(DAY));

        assertThat(view(false).reasons()).isEqualTo("购买三百件");
    }

    private AcceptanceView view(boolean withEvidence) {
        return AcceptanceView.of(new Shown(refusal, false, withEvidence), List.of());
    }
}
