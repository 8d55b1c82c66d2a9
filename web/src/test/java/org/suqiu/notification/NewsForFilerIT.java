package org.suqiu.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.suqiu.casefile.CaseFileFixture.DAY;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.CaseClosed;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.MessageDue;
import org.suqiu.casefile.MessageDue.News;
import org.suqiu.casefile.Outcome;
import org.suqiu.casefile.ReviewDecided;
import org.suqiu.casefile.ReviewDecision;
import org.suqiu.casefile.Stage;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NewsForFilerIT {

    private static final LocalDate TODAY = AroundTheTeller.TODAY;

    private final TellingOffice office = new TellingOffice();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whatever_an_office_answers_or_settles_is_written_to_the_one_who_filed() {
        CaseFile enquiry = office.keeps(answered(1));

        office.hears(closed(enquiry, Stage.AWAITING_ANSWER));

        assertThat(office.surroundings().heard(MessageDue.class))
                .containsExactly(new MessageDue(enquiry.number(), News.ANSWER));
    }

    @Test
    void what_was_answered_on_the_phone_at_once_or_withdrawn_is_not_written() {
        CaseFile atOnce = office.keeps(answered(1));
        CaseFile withdrawn = office.keeps(enquiry(2, Outcome.ENDED_BEFORE_DECISION));

        office.hears(closed(atOnce, Stage.RECEIVED));
        office.hears(closed(withdrawn, Stage.AWAITING_ANSWER));

        assertThat(office.surroundings().heard(MessageDue.class)).isEmpty();
    }

    @Test
    void the_result_of_a_review_is_written() {
        CaseFile complaint = CaseFileFixture.closed(Outcome.FAILED, DAY, DAY);

        office.hears(new ReviewDecided(complaint, ReviewDecision.UPHOLD, TODAY));

        assertThat(office.surroundings().heard(MessageDue.class))
                .containsExactly(new MessageDue(complaint.number(), News.REVIEW));
    }

    @Test
    void an_answer_reaches_all_whose_cases_were_joined_each_of_them_once_and_says_nothing_of_the_case() {
        CaseFile first = office.keeps(answered(1));
        CaseFile joined = office.keeps(answered(2));
        office.joins(joined, first);

        office.does(() -> office.steps().sendAnswer(first.number()));
        office.does(() -> office.steps().sendAnswer(first.number()));

        assertThat(office.postman().carried())
                .extracting(Message::caseNumber)
                .containsExactly(first.number(), joined.number());
        assertThat(office.postman().carried().get(0)).satisfies(message -> {
            assertThat(message.templateCode()).isEqualTo("MATTER_ANSWERED");
            assertThat(message.text())
                    .contains("已有答复", "There is an answer", first.number())
                    .doesNotContain("滴灌带", "绿洲");
        });
        assertThat(office.recordOf(joined)).containsExactly(EventType.ANSWER_TOLD);
    }

    @Test
    void those_whose_cases_were_joined_are_written_to_even_where_the_one_they_joined_knows_already() {
        CaseFile first = office.keeps(answered(1));
        CaseFile joined = office.keeps(answered(2));
        office.does(() -> office.steps().sendAnswer(first.number()));
        office.joins(joined, first);

        office.does(() -> office.steps().sendAnswer(first.number()));

        assertThat(office.postman().carried())
                .extracting(Message::caseNumber)
                .containsExactly(first.number(), joined.number());
    }

    @Test
    void what_is_not_taken_three_times_is_given_up_and_stands_on_the_record() {
        CaseFile enquiry = office.keeps(answered(1));
        office.postman().isOutFor(3);

        for (int once = 1; once < OutgoingMessage.MOST_TRIES; once++) {
            assertThatThrownBy(() -> office.sends(enquiry)).isInstanceOf(MessageNotTaken.class);
        }
        office.sends(enquiry);
        office.sends(enquiry);

        assertThat(office.recordOf(enquiry)).containsExactly(EventType.MESSAGE_FAILED);
        assertThat(office.givenUp())
                .extracting(OutgoingMessage::caseNumber, OutgoingMessage::tries)
                .containsExactly(tuple(enquiry.number(), 3));
        assertThat(office.postman().carried()).isEmpty();
    }

    private static CaseClosed closed(CaseFile caseFile, Stage from) {
        return new CaseClosed(caseFile, from, TODAY, true, false);
    }

    private static CaseFile answered(int sequence) {
        return enquiry(sequence, Outcome.ANSWERED);
    }

    private static CaseFile enquiry(int sequence, Outcome outcome) {
        CaseFile enquiry = CaseFileFixture.placed(CaseFileFixture.numbered(sequence, Kind.ENQUIRY, DAY));
        enquiry.close(outcome, CaseFileFixture.noon(TODAY), DAY);
        return enquiry;
    }
}
