package org.suqiu.rules;

import java.time.Duration;

/** Something that works again by itself after a while (503). */
public class Unavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    /** @param part of the system, as its title and explanation are called */
    public Unavailable(String part, Duration retryAfter, Throwable cause) {
        super(part, cause);
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
