package org.suqiu.search;

import java.time.LocalDate;
import java.util.List;

/**
 * What else than the case itself its document is made of.
 *
 * @param personal keyed hashes of what is known of the one who filed
 * @param subject names of category and issue
 * @param dueOn of the step that runs; null where none does
 */
record Surroundings(
        List<String> personal,
        List<String> subject,
        List<String> decisions,
        List<String> notes,
        LocalDate dueOn,
        LocalDate amberOn) {

    static final Surroundings NONE = new Surroundings(List.of(), List.of(), List.of(), List.of(), null, null);
}
