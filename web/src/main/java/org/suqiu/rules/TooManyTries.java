package org.suqiu.rules;

import java.time.Duration;

/** Wrong tries are limited (429). */
public class TooManyTries extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    public TooManyTries(Duration retryAfter) {
        super("retry after " + retryAfter);
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
