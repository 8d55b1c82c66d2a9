package org.suqiu.search;

import java.time.Instant;

/**
 * How the index stands.
 *
 * @param done of {@code cases} that the work under way has looked at
 * @param comparedAt when index and tables were last held against each other; null before the first time
 * @param repaired documents that were missing or old, since the start of the server
 * @param madeAnew how often the index was found damaged or of another make, since the start of the server
 */
public record IndexState(Activity activity, long done, long cases, Instant comparedAt, long repaired, long madeAnew) {

    static final IndexState UNKNOWN = new IndexState(Activity.COMPARING, 0, 0, null, 0, 0);

    IndexState working(boolean rebuilding, long looked, long all) {
        Activity now = rebuilding ? Activity.REBUILDING : Activity.COMPARING;
        return new IndexState(
                activity == Activity.RECOVERING ? activity : now, looked, all, comparedAt, repaired, madeAnew);
    }

    IndexState compared(Instant at, long more, long all) {
        return new IndexState(Activity.READY, all, all, at, repaired + more, madeAnew);
    }

    IndexState unusable() {
        return new IndexState(Activity.RECOVERING, 0, cases, comparedAt, repaired, madeAnew + 1);
    }

    /** Not while documents are known to be missing, or it is not known yet whether some are. */
    boolean isComplete() {
        return comparedAt != null && activity != Activity.RECOVERING;
    }

    /** What is being done. */
    public enum Activity {
        READY,
        /** Held against the tables; what differs is written. */
        COMPARING,
        /** All documents are written again while the old ones serve. */
        REBUILDING,
        /** The index was damaged, or of another version of the program, and is filled again from nothing. */
        RECOVERING
    }
}
