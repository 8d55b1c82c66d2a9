package org.suqiu.mediation;

import java.util.Set;

/**
 * What became of a session.
 *
 * @param absent who did not come
 * @param excused who of these had a good reason
 * @param minutes what was said, for those who work on the case
 */
public record SessionReport(boolean held, Set<Side> absent, Set<Side> excused, String minutes) {

    public SessionReport {
        absent = Set.copyOf(absent);
        excused = Set.copyOf(excused);
    }
}
