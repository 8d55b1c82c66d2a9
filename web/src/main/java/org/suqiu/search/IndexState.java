package org.suqiu.search;

import java.time.Instant;

/**
 * How the index stands.
 *
 * @param activity READY, COMPARING or REBUILDING
 * @param done of {@code cases} that the work under way has looked at
 * @param comparedAt when index and tables were last held against each other; null before the first time
 * @param repaired documents that were missing or old, since the start of the server
 */
public record IndexState(Activity activity, long done, long cases, Instant comparedAt, long repaired) {

    static final IndexState UNKNOWN = new IndexState(Activity.COMPARING, 0, 0, null, 0);

    IndexState working(boolean rebuilding, long looked, long all) {
        return new IndexState(rebuilding ? Activity.REBUILDING : Activity.COMPARING, looked, all, comparedAt, repaired);
    }

    IndexState compared(Instant at, long more, long all) {
        return new IndexState(Activity.READY, all, all, at, repaired + more);
    }

    /** What is being done. */
    public enum Activity {
        READY,
        COMPARING,
        REBUILDING
    }
}
