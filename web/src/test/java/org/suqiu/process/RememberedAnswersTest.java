package org.suqiu.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.clock.MovableClock;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RememberedAnswersTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), ZoneOffset.UTC);

    private final AtomicInteger asked = new AtomicInteger();
    private final MovableClock clock = new MovableClock(NOON);
    private final RememberedAnswers<String, String> answers =
            new RememberedAnswers<>(question -> question + asked.incrementAndGet(), clock);

    @Test
    void the_same_question_is_asked_once() {
        assertThat(answers.to("food")).isEqualTo("food1");
        assertThat(answers.to("food")).isEqualTo("food1");
        assertThat(answers.to("postal")).isEqualTo("postal2");
    }

    @Test
    void another_table_answers_anew_at_once() {
        answers.to("food");

        answers.forget();

        assertThat(answers.to("food")).isEqualTo("food2");
    }

    @Test
    void after_a_minute_the_table_is_asked_again() {
        answers.to("food");

        clock.moveTo(RememberedAnswers.KEPT.plus(Duration.ofSeconds(1)));

        assertThat(answers.to("food")).isEqualTo("food2");
    }
}
