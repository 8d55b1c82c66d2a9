package org.suqiu.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.suqiu.rules.Pace;

/** How many files the public may bring from one address within an hour. Keeps the machine's clock, and nothing on disk. */
@ApplicationScoped
public class UploadPace {

    static final int MOST = 60;
    static final Duration WINDOW = Duration.ofHours(1);

    private final Pace uploads = new Pace(MOST, WINDOW);

    /** @throws org.suqiu.rules.TooManyTries when this address has brought too many lately */
    public void count(String address) {
        count(address, Instant.now());
    }

    void count(String address, Instant now) {
        uploads.count(address, now);
    }
}
