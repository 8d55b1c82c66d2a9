package org.suqiu.intake;

/**
 * How a repeated post is recognised.
 *
 * @param key what the caller sent as {@code Idempotency-Key}, or null
 * @param body a digest of what was posted
 */
public record RepeatKey(String key, String body) {

    public static final int MOST_CHARACTERS = 200;

    public static final RepeatKey NONE = new RepeatKey(null, null);

    boolean isGiven() {
        return key != null && !key.isBlank();
    }
}
