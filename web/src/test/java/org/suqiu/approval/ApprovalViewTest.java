package org.suqiu.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.casefile.CaseFileFixture.DAY;
import static org.suqiu.casefile.CaseFileFixture.noon;
import static org.suqiu.identity.ActorFixture.HANDLER;
import static org.suqiu.identity.ActorFixture.HEAD;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.approval.rest.ApprovalView;
import org.suqiu.casefile.CaseFileFixture;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ApprovalViewTest {

    @Test
    void what_the_head_wrote_is_for_those_who_work_on_the_case() {
        var approval = new Approval(CaseFileFixture.NUMBER, Matter.REFUSAL, HANDLER, noon(DAY));
        approval.id = 1L;
        approval.reject(HEAD, "请先给投诉人打电话核实", noon(DAY));

        assertThat(ApprovalView.of(approval, true).reasons()).isEqualTo("请先给投诉人打电话核实");
        assertThat(ApprovalView.of(approval, false).reasons()).isNull();
        assertThat(ApprovalView.of(approval, false).state()).isEqualTo("REJECTED");
    }
}
