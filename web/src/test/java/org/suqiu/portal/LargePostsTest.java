package org.suqiu.portal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LargePostsTest {

    private static final Instant NOON = Instant.parse("2026-05-20T04:00:00Z");
    private static final long UNSAID = -1;

    private final LargePosts largePosts = new LargePosts();

    @Test
    void an_address_that_sent_many_waits_an_hour_and_others_do_not() throws UnreadableForm {
        for (int post = 0; post < LargePosts.MOST; post++) {
            largePosts.count(FormBody.MOST_BYTES + 1, "192.0.2.1", NOON);
        }

        assertThatThrownBy(() -> largePosts.count(UNSAID, "192.0.2.1", NOON)).isInstanceOf(UnreadableForm.class);
        assertThatCode(() -> largePosts.count(UNSAID, "192.0.2.2", NOON)).doesNotThrowAnyException();
        assertThatCode(() -> largePosts.count(UNSAID, "192.0.2.1", NOON.plus(LargePosts.WINDOW)))
                .doesNotThrowAnyException();
    }

    @Test
    void posts_without_files_are_not_counted() throws UnreadableForm {
        for (int post = 0; post < 2 * LargePosts.MOST; post++) {
            largePosts.count(FormBody.MOST_BYTES, "192.0.2.1", NOON);
        }

        assertThatCode(() -> largePosts.count(UNSAID, "192.0.2.1", NOON)).doesNotThrowAnyException();
    }
}
