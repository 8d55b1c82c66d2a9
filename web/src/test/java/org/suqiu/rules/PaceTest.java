package org.suqiu.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PaceTest {

    private static final int MOST = 10;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Instant NOON = Instant.parse("2026-05-20T04:00:00Z");

    private final Pace pace = new Pace(MOST, WINDOW);

    @BeforeEach
    void li_tried_ten_times() {
        for (int tried = 0; tried < MOST; tried++) {
            pace.count("li", NOON);
        }
    }

    @Test
    void ten_tries_are_free_and_the_eleventh_waits() {
        assertThatThrownBy(() -> pace.count("li", NOON.plusSeconds(60)))
                .isInstanceOf(TooManyTries.class)
                .extracting("retryAfter")
                .isEqualTo(Duration.ofMinutes(14));
    }

    @Test
    void a_quarter_of_an_hour_later_one_may_try_again() {
        assertThatCode(() -> pace.count("li", NOON.plus(WINDOW))).doesNotThrowAnyException();
    }

    @Test
    void whether_another_try_is_free_can_be_asked_without_trying() {
        assertThat(pace.isUsedUp("li", NOON.plusSeconds(60))).isTrue();
        assertThat(pace.isUsedUp("li", NOON.plus(WINDOW))).isFalse();
        assertThat(pace.isUsedUp("wang", NOON)).isFalse();
    }

    @Test
    void others_and_those_who_got_in_are_not_held_up() {
        assertThatCode(() -> pace.count("wang", NOON)).doesNotThrowAnyException();
        pace.forget("li");
        assertThatCode(() -> pace.count("li", NOON)).doesNotThrowAnyException();
    }

    @Test
    void invented_names_push_out_the_oldest_instead_of_filling_the_memory() {
        for (int invented = 0; invented < 100_000; invented++) {
            pace.count("name " + invented, NOON);
        }

        assertThatCode(() -> pace.count("li", NOON)).doesNotThrowAnyException();
    }
}
