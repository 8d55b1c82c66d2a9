package org.suqiu.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often something may be tried within a time, for each who tries. Nothing of it lies on disk. */
public final class Pace {

    /** Names can be invented without end; the memory for them may not grow so. */
    private static final int MOST_REMEMBERED = 100_000;

    private final int most;
    private final Duration window;
    private final Map<String, Deque<Instant>> tries = new LinkedHashMap<>();

    public Pace(int most, Duration window) {
        this.most = most;
        this.window = window;
    }

    /**
     * Counts a try before it is judged, so that many at once are no way around the limit.
     *
     * @throws TooManyTries when there were too many lately
     */
    public synchronized void count(String who, Instant now) {
        Deque<Instant> moments = tries.computeIfAbsent(who, unknown -> new ArrayDeque<>());
        moments.removeIf(moment -> !moment.plus(window).isAfter(now));
        if (moments.size() >= most) {
            throw new TooManyTries(Duration.between(now, moments.getFirst().plus(window)));
        }
        moments.addLast(now);
        forgetTheLongestKnown();
    }

    /** Whether a further try would be one too many. */
    public synchronized boolean isUsedUp(String who, Instant now) {
        return tries.getOrDefault(who, new ArrayDeque<>()).stream()
                        .filter(moment -> moment.plus(window).isAfter(now))
                        .count()
                >= most;
    }

    public synchronized void forget(String who) {
        tries.remove(who);
    }

    private void forgetTheLongestKnown() {
        if (tries.size() > MOST_REMEMBERED) {
            tries.remove(tries.keySet().iterator().next());
        }
    }
}
