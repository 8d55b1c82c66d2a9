package org.suqiu.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.Kind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NoticeMatterTest {

    @Test
    void the_decision_is_told_to_the_complainant_by_order_121_article_15() {
        assertThat(NoticeMatter.DECISION.whoMustKnow(Kind.COMPLAINT)).containsExactly(Recipient.COMPLAINANT);
    }

    @Test
    void the_end_of_a_mediation_is_told_to_both_parties_by_order_121_article_23() {
        assertThat(NoticeMatter.CLOSING.whoMustKnow(Kind.COMPLAINT))
                .containsExactlyInAnyOrder(Recipient.COMPLAINANT, Recipient.RESPONDENT);
    }

    @Test
    void what_came_of_a_report_is_never_told_to_the_respondent_by_order_121_article_37() {
        assertThat(NoticeMatter.VERIFICATION.whoMustKnow(Kind.VIOLATION_REPORT)).containsExactly(Recipient.REPORTER);
    }
}
