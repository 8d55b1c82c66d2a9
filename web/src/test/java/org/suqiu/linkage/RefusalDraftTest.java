package org.suqiu.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.casefile.CaseFileFixture.DAY;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.law.Ground;
import org.suqiu.law.GroundRole;
import org.suqiu.law.LawStep;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusalDraftTest {

    private static final Ground GROUND = new Ground(
            "16-2",
            LawStep.ACCEPTANCE,
            2,
            "已经处理过",
            "dealt with before",
            "《办法》第十六条第二项",
            "SAMR Order 121, Art. 16(2)",
            GroundRole.ALREADY_DEALT_WITH,
            true);

    @Test
    void a_drafted_refusal_names_the_earlier_complaint_and_the_article_Art_16_item_2() {
        var draft = new RefusalDraft(GROUND, "654201-20260401-0007", DAY);

        assertThat(draft.reasons(true)).contains("654201-20260401-0007", "2026-05-20", "第十六条第二项");
        assertThat(draft.reasons(false)).contains("654201-20260401-0007", "closed on 2026-05-20", "Art. 16(2)");
    }

    @Test
    void an_earlier_complaint_that_is_open_has_no_day_of_closing() {
        var draft = new RefusalDraft(GROUND, "654201-20260401-0007", null);

        assertThat(draft.reasons(true)).contains("正在办理").doesNotContain("null");
        assertThat(draft.reasons(false)).contains("is being handled").doesNotContain("null");
    }
}
