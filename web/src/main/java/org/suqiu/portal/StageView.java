package org.suqiu.portal;

/**
 * One station on the way of a case.
 *
 * @param key the word of the texts, such as {@code DECISION}
 * @param progress where the case is, seen from here
 * @param day when it was passed; null when that lies ahead or is not known
 */
public record StageView(String key, Progress progress, String day) {

    /** Whether a station is behind the case or before it. */
    public enum Progress {
        DONE,
        CURRENT,
        AHEAD
    }
}
