package org.suqiu.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.Outcome;
import org.suqiu.notification.OutgoingMessage.Passage;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutgoingMessageTest {

    private static final Instant NOW = Instant.parse("2026-05-21T02:00:00Z");

    private final OutgoingMessage message =
            new OutgoingMessage("1-DECISION-SMS", "654201-20260520-0001", NoticeMatter.DECISION, NoticeChannel.SMS);

    @Test
    void what_is_out_is_not_sent_again() {
        message.takeInHand(NOW);
        message.cameTo(Delivery.DELIVERED);

        assertThat(message.takeInHand(NOW)).isEqualTo(Passage.SENT);
        assertThat(message.tries()).isEqualTo(1);
    }

    @Test
    void what_was_not_taken_is_tried_three_times_in_all() {
        for (int once = 0; once < 2; once++) {
            assertThat(message.takeInHand(NOW)).isEqualTo(Passage.IN_HAND);
            assertThat(message.cameTo(Delivery.FAILED)).isEqualTo(Passage.WAITING);
        }
        message.takeInHand(NOW);

        assertThat(message.cameTo(Delivery.FAILED)).isEqualTo(Passage.GIVEN_UP);
        assertThat(message.takeInHand(NOW)).isEqualTo(Passage.GIVEN_UP);
        assertThat(message.tries()).isEqualTo(3);
    }

    @Test
    void what_was_refused_is_given_up_at_once() {
        message.takeInHand(NOW);

        assertThat(message.cameTo(Delivery.REFUSED)).isEqualTo(Passage.GIVEN_UP);
    }

    @Test
    void what_was_cut_off_in_the_middle_is_given_up_since_nothing_is_sent_twice() {
        message.takeInHand(NOW);

        assertThat(message.takeInHand(NOW)).isEqualTo(Passage.GIVEN_UP);
    }

    @Test
    void the_second_end_of_a_mediation_is_a_message_of_its_own() {
        CaseFile caseFile = CaseFileFixture.closed(Outcome.FAILED, CaseFileFixture.DAY, CaseFileFixture.DAY);
        String first = OutgoingMessage.reference(caseFile, NoticeMatter.CLOSING, NoticeChannel.EMAIL);

        caseFile.resumeMediation(NOW);

        assertThat(OutgoingMessage.reference(caseFile, NoticeMatter.CLOSING, NoticeChannel.EMAIL))
                .isNotEqualTo(first);
        assertThat(OutgoingMessage.reference(caseFile, NoticeMatter.DECISION, NoticeChannel.EMAIL))
                .doesNotEndWith("-2");
    }
}
