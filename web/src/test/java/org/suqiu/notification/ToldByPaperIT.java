package org.suqiu.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.casefile.CaseFileFixture.DAY;
import static org.suqiu.identity.ActorFixture.HANDLER;
import static org.suqiu.notification.AroundTheTeller.DUE_ON;
import static org.suqiu.notification.AroundTheTeller.TODAY;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.DecisionTold;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.LimitMet;
import org.suqiu.casefile.Outcome;
import org.suqiu.casefile.Step;
import org.suqiu.casefile.StepDone;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ToldByPaperIT {

    private final TellingOffice office = new TellingOffice();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void a_decision_that_was_sent_is_told_by_order_121_article_15_and_counts_on_the_day_of_the_sending() {
        CaseFile complaint = office.keeps(CaseFileFixture.inMediation());

        office.sends(complaint, Step.NOTICE, "COMPLAINANT", "LETTER", DUE_ON, HANDLER);

        assertThat(office.surroundings().heard(DecisionTold.class))
                .extracting(DecisionTold::on)
                .containsExactly(DUE_ON);
        assertThat(office.surroundings().heard(StepDone.class))
                .containsExactly(new StepDone(complaint.number(), Step.NOTICE));
        assertThat(office.counted()).containsExactlyInAnyOrder("TOLD " + DUE_ON, "TOLD_ON_TIME " + DUE_ON);
        assertThat(office.recordOf(complaint)).containsExactly(EventType.DECISION_TOLD);
        assertThat(office.noticesOf(complaint)).singleElement().satisfies(notice -> {
            assertThat(notice.channel()).isEqualTo(NoticeChannel.LETTER);
            assertThat(notice.givenBy()).isEqualTo("li");
        });
    }

    @Test
    void a_decision_that_was_sent_late_is_told_late() {
        CaseFile complaint = office.keeps(CaseFileFixture.closed(Outcome.REFUSED, DAY, DUE_ON));

        office.sends(complaint, Step.NOTICE, "COMPLAINANT", "MESSAGE", DUE_ON.plusDays(1), HANDLER);

        assertThat(office.counted()).containsExactly("TOLD " + DUE_ON.plusDays(1));
    }

    @Test
    void what_is_sent_again_is_not_told_again() {
        CaseFile complaint = office.keeps(CaseFileFixture.inMediation());
        office.sends(complaint, Step.NOTICE, "COMPLAINANT", "MESSAGE", DUE_ON, HANDLER);

        office.sends(complaint, Step.NOTICE, "COMPLAINANT", "LETTER", TODAY, HANDLER);

        assertThat(office.counted()).hasSize(2);
        assertThat(office.noticesOf(complaint)).hasSize(1);
        assertThat(office.surroundings().heard(StepDone.class)).hasSize(1);
        office.does(() -> office.steps().sendDecision(complaint.number()));
        assertThat(office.postman().carried()).isEmpty();
    }

    @Test
    void the_end_of_a_mediation_is_told_once_both_have_the_paper_by_order_121_article_23() {
        CaseFile complaint = office.keeps(CaseFileFixture.closed(Outcome.FAILED, DAY, DUE_ON));
        LocalDate first = DAY.plusDays(3);

        office.sends(complaint, Step.CLOSING_NOTICE, "RESPONDENT", "HANDED_OVER", first, HANDLER);
        assertThat(office.surroundings().heard(LimitMet.class)).isEmpty();
        office.sends(complaint, Step.CLOSING_NOTICE, "COMPLAINANT", "LETTER", DAY.plusDays(1), HANDLER);

        assertThat(office.surroundings().heard(LimitMet.class)).singleElement().satisfies(met -> {
            assertThat(met.step()).isEqualTo(Step.CLOSING_NOTICE);
            assertThat(met.on()).isEqualTo(first);
        });
        assertThat(office.surroundings().heard(StepDone.class))
                .containsExactly(new StepDone(complaint.number(), Step.CLOSING_NOTICE));
    }

    @Test
    void a_notice_of_mediation_tells_no_decision() {
        CaseFile complaint = office.keeps(CaseFileFixture.inMediation());

        office.sends(complaint, null, "COMPLAINANT", "LETTER", TODAY, HANDLER);

        assertThat(office.noticesOf(complaint)).isEmpty();
        assertThat(office.surroundings().heard(StepDone.class)).isEmpty();
    }
}
