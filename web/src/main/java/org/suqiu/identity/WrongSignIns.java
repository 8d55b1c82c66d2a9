package org.suqiu.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.suqiu.rules.TooManyTries;

/** Counts tries before they are judged, so that many at once are no way around the limit. */
class WrongSignIns {

    static final int MOST = 10;
    static final Duration WINDOW = Duration.ofMinutes(15);

    /** Names can be invented without end; the memory for them may not grow so. */
    private static final int MOST_NAMES = 10_000;

    private final Map<String, Deque<Instant>> tries = new ConcurrentHashMap<>();

    void countTry(String username, Instant now) {
        if (tries.size() >= MOST_NAMES) {
            tries.values().removeIf(moments -> !moments.getLast().plus(WINDOW).isAfter(now));
        }
        tries.compute(username, (name, moments) -> withAnother(moments, now));
    }

    void forget(String username) {
        tries.remove(username);
    }

    private static Deque<Instant> withAnother(Deque<Instant> earlier, Instant now) {
        Deque<Instant> moments = earlier == null ? new ArrayDeque<>() : new ArrayDeque<>(earlier);
        moments.removeIf(moment -> !moment.plus(WINDOW).isAfter(now));
        if (moments.size() >= MOST) {
            throw new TooManyTries(Duration.between(now, moments.getFirst().plus(WINDOW)));
        }
        moments.addLast(now);
        return moments;
    }
}
