package org.suqiu.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TimerWalkTest {

    private static final Instant START = Instant.parse("2026-05-20T02:00:00Z");

    private final WalkedEngine engine = new WalkedEngine(START);
    private final TimerWalk walk = new TimerWalk();

    @BeforeEach
    void walkOnIt() {
        walk.engine = engine;
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void each_timer_sees_its_own_moment_in_the_order_of_time() {
        engine.waitsFor(after(5), after(2), after(3));

        var walked = walk.to(after(4), engine::setClock);

        assertThat(engine.moments()).containsExactly(after(2), after(3));
        assertThat(engine.now()).isEqualTo(after(4));
        assertThat(walked.done()).isEqualTo(2);
        assertThat(walked.failed()).isZero();
    }

    @Test
    void a_timer_that_is_due_at_the_very_end_fires() {
        engine.waitsFor(after(4));

        walk.to(after(4), engine::setClock);

        assertThat(engine.moments()).containsExactly(after(4));
    }

    @Test
    void an_overdue_timer_fires_at_once_and_time_does_not_go_back() {
        engine.waitsFor(START.minus(Duration.ofDays(30)));

        walk.to(after(1), engine::setClock);

        assertThat(engine.moments()).containsExactly(START);
    }

    @Test
    void a_timer_that_fails_is_tried_again_and_does_not_stop_the_walk() {
        engine.failsAt(after(1));
        engine.waitsFor(after(1), after(2));

        var walked = walk.to(after(3), engine::setClock);

        assertThat(engine.moments()).containsExactly(after(2));
        assertThat(walked.done()).isEqualTo(1);
        assertThat(walked.failed()).isGreaterThan(1);
        assertThat(engine.now()).isEqualTo(after(3));
    }

    private static Instant after(int days) {
        return START.plus(Duration.ofDays(days));
    }
}
