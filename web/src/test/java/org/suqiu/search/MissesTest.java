package org.suqiu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MissesTest {

    private final OneAtATime missCount = new OneAtATime();
    private final Misses misses = new Misses();

    MissesTest() {
        misses.missCount = missCount;
        misses.clock = Clock.systemUTC();
    }

    @Test
    void of_many_who_search_in_vain_at_once_each_is_counted_after_the_other() {
        IntStream.range(0, 64)
                .parallel()
                .forEach(search -> misses.count(TypedQuery.read("滴灌带漏水" + "啊".repeat(search % 2))));

        assertThat(missCount.counted).hasValue(64);
        assertThat(missCount.overtaken).hasValue(0);
    }

    /** The row of a day is written when the call returns. */
    private static final class OneAtATime extends MissCount {

        private final AtomicInteger inside = new AtomicInteger();
        private final AtomicInteger overtaken = new AtomicInteger();
        private final AtomicInteger counted = new AtomicInteger();

        @Override
        public void add(Miss.Key key) {
            if (inside.incrementAndGet() > 1) {
                overtaken.incrementAndGet();
            }
            Thread.yield();
            counted.incrementAndGet();
            inside.decrementAndGet();
        }
    }
}
