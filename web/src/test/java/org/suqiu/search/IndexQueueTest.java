package org.suqiu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IndexQueueTest {

    private final HeldSchedule schedule = new HeldSchedule();
    private final WrittenDown indexer = new WrittenDown();
    private final Doubts care = new Doubts();
    private final IndexQueue queue = new IndexQueue();

    @BeforeEach
    void open() {
        queue.schedule = schedule;
        queue.indexer = indexer;
        queue.care = care;
    }

    @Test
    void what_happens_within_a_moment_is_written_together_and_each_case_once() {
        queue.add(List.of("one"));
        queue.add(List.of("two"));
        queue.add(List.of("one"));

        assertThat(indexer.batches).isEmpty();
        schedule.aMomentPasses();
        assertThat(indexer.batches).containsExactly(List.of("one", "two"));
    }

    @Test
    void a_search_does_not_wait_for_the_moment_to_pass() {
        queue.add(List.of("one"));

        queue.settle();

        assertThat(indexer.batches).containsExactly(List.of("one"));
        schedule.aMomentPasses();
        assertThat(indexer.batches).hasSize(1);
    }

    @Test
    void what_happens_while_a_batch_is_written_is_written_next() {
        indexer.meanwhile = () -> queue.add(List.of("one", "two"));
        queue.add(List.of("one"));

        schedule.aMomentPasses();
        schedule.aMomentPasses();

        assertThat(indexer.batches).containsExactly(List.of("one"), List.of("one", "two"));
    }

    @Test
    void many_are_written_in_several_batches() {
        queue.add(IntStream.range(0, 250).mapToObj(Integer::toString).toList());

        schedule.aMomentPasses();
        schedule.aMomentPasses();
        schedule.aMomentPasses();

        assertThat(indexer.batches).extracting(List::size).containsExactly(100, 100, 50);
    }

    @Test
    void one_case_that_cannot_be_written_does_not_keep_out_the_others() {
        indexer.broken = "two";
        queue.add(List.of("one", "two", "three"));

        schedule.aMomentPasses();
        queue.add(List.of("four"));
        schedule.aMomentPasses();

        assertThat(indexer.batches).containsExactly(List.of("one"), List.of("three"), List.of("four"));
        assertThat(care.said).isEqualTo(1);
    }

    @Test
    void a_schedule_that_takes_no_work_fails_nobody_and_is_asked_again() {
        schedule.closed = true;
        assertThatCode(() -> queue.add(List.of("one"))).doesNotThrowAnyException();
        queue.settle();

        schedule.closed = false;
        queue.add(List.of("two"));
        schedule.aMomentPasses();

        assertThat(indexer.batches).containsExactly(List.of("one", "two"));
    }

    @Test
    void after_the_stop_nothing_is_written_and_nobody_waits() {
        queue.add(List.of("one"));
        queue.stop();

        schedule.aMomentPasses();
        queue.settle();

        assertThat(indexer.batches).isEmpty();
    }

    @Test
    void a_search_waits_for_what_was_heard_before_it_and_for_nothing_later() {
        var stale = new StaleCases();
        stale.add(List.of("one"));
        long heard = stale.heard();
        stale.add(List.of("two"));

        stale.take(1);
        assertThat(stale.areWrittenUpTo(heard)).isFalse();
        stale.written();
        assertThat(stale.areWrittenUpTo(heard)).isTrue();
        assertThat(stale.areWrittenUpTo(stale.heard())).isFalse();
    }

    /** Keeps what is ordered for later until it is told that the time has come; what is ordered for now is done now. */
    private static final class HeldSchedule extends ScheduledThreadPoolExecutor {

        private final List<Runnable> later = new ArrayList<>();
        private boolean closed;

        HeldSchedule() {
            super(0);
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable work, long delay, TimeUnit unit) {
            if (closed) {
                throw new RejectedExecutionException("closed");
            }
            if (delay == 0) {
                work.run();
            } else {
                later.add(work);
            }
            return null;
        }

        void aMomentPasses() {
            List<Runnable> due = List.copyOf(later);
            later.clear();
            due.forEach(Runnable::run);
        }
    }

    /** Counts how often somebody doubted the index. */
    private static final class Doubts extends IndexCare {

        private int said;

        @Override
        void doubt(Throwable failure) {
            said++;
        }
    }

    /** Remembers what it was given to write. */
    private static final class WrittenDown extends CaseIndexer {

        private final List<List<String>> batches = new ArrayList<>();
        private Runnable meanwhile = () -> {};
        private String broken;

        @Override
        public void write(List<String> numbers) {
            if (numbers.contains(broken)) {
                throw new IllegalStateException("cannot be written");
            }
            batches.add(numbers);
            Runnable once = meanwhile;
            meanwhile = () -> {};
            once.run();
        }
    }
}
