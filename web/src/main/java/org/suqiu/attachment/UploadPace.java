package org.suqiu.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.suqiu.rules.TooManyTries;

/** How many files the public may bring from one address within an hour. Keeps the machine's clock, and nothing on disk. */
@ApplicationScoped
public class UploadPace {

    static final int MOST = 60;
    static final Duration WINDOW = Duration.ofHours(1);
    private static final int MOST_ADDRESSES = 10_000;

    private final Map<String, Deque<Instant>> uploads = new ConcurrentHashMap<>();

    /** @throws TooManyTries when this address has brought too many lately */
    public void count(String address) {
        count(address, Instant.now());
    }

    void count(String address, Instant now) {
        if (uploads.size() >= MOST_ADDRESSES) {
            uploads.values().removeIf(moments -> !moments.getLast().plus(WINDOW).isAfter(now));
        }
        uploads.compute(address, (known, moments) -> withAnother(moments, now));
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
