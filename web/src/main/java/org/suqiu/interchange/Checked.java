package org.suqiu.interchange;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;

/**
 * A file that was read once.
 *
 * @param rows how many records it has
 * @param received how many cases of each county were received on each day
 */
record Checked(int rows, Map<String, SortedMap<LocalDate, Integer>> received, Report report) {

    boolean isAccepted() {
        return report.errors().isEmpty();
    }
}
