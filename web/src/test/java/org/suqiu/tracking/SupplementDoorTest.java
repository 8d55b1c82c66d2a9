package org.suqiu.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.RuleViolation;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SupplementDoorTest {

    private static final Brought MESSAGE = new Brought("补充小票", List.of("f1"), "k1");

    private final Desk desk = new Desk();
    private final SupplementDoor door = new SupplementDoor();

    SupplementDoorTest() {
        door.wishDesk = desk;
    }

    @Test
    void a_message_that_is_posted_again_is_taken_once_with_its_files() {
        bring(MESSAGE);
        bring(MESSAGE);

        assertThat(desk.taken).containsExactly(MESSAGE);
    }

    @Test
    void two_messages_of_the_same_words_are_two() {
        bring(MESSAGE);
        bring(new Brought("补充小票", List.of(), "k2"));
        bring(new Brought("补充小票", List.of(), null));
        bring(new Brought("补充小票", List.of(), " "));

        assertThat(desk.taken).hasSize(4);
    }

    @Test
    void a_key_that_was_used_for_other_words_is_refused() {
        bring(MESSAGE);

        assertThatThrownBy(() -> bring(new Brought("另一句话", List.of(), "k1"))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void of_two_posts_at_the_same_moment_the_second_is_as_good_as_the_first() {
        desk.isOvertaken = true;

        bring(MESSAGE);

        assertThat(desk.taken).containsExactly(MESSAGE);
    }

    @Test
    void a_refusal_stays_a_refusal() {
        desk.isClosed = true;

        assertThatThrownBy(() -> bring(MESSAGE)).isInstanceOf(RuleViolation.class);
    }

    private void bring(Brought brought) {
        door.bring(CaseFileFixture.NUMBER, "code", brought);
    }

    /** A desk without a database behind it. */
    private static final class Desk extends WishDesk {

        private final List<Brought> taken = new ArrayList<>();
        private boolean isOvertaken;
        private boolean isClosed;

        @Override
        Optional<Supplement> earlier(String number, String accessCode, String repeatKey) {
            return TrackedFixture.sent(taken.toArray(Brought[]::new)).stream()
                    .filter(sent -> sent.isCalled(repeatKey))
                    .findFirst();
        }

        @Override
        void supplement(String number, String accessCode, Brought brought) {
            if (isClosed) {
                throw new RuleViolation("closed-takes-no-supplement", number);
            }
            taken.add(brought);
            if (isOvertaken) {
                throw new IllegalStateException("the key is there already");
            }
        }
    }
}
