package org.suqiu.process;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What a routing table answered lately: each evaluation makes the engine build all of FEEL's functions anew, and that was a
 * third of a filing's time. Kept for a minute at most, since another server may have been given another table.
 */
final class RememberedAnswers<Q, A> {

    static final Duration KEPT = Duration.ofMinutes(1);

    private final Function<Q, A> table;
    private final Clock clock;
    private volatile Book<Q, A> book;

    RememberedAnswers(Function<Q, A> table, Clock clock) {
        this.table = table;
        this.clock = clock;
        forget();
    }

    A to(Q question) {
        if (clock.instant().isAfter(book.end())) {
            forget();
        }
        return book.answers().computeIfAbsent(question, table);
    }

    void forget() {
        book = new Book<>(new ConcurrentHashMap<>(), clock.instant().plus(KEPT));
    }

    private record Book<Q, A>(Map<Q, A> answers, Instant end) {}
}
