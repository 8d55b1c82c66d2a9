package org.suqiu.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.suqiu.calendar.Light;

/**
 * What somebody looks for.
 *
 * @param filters field of {@link CaseDocument#FACETS} or office → codes, of which one has to fit
 * @param lights none for any
 * @param receivedFrom null for any; both days inclusive
 * @param from how many hits come before the page
 */
public record Question(
        String text,
        Map<String, List<String>> filters,
        Set<Light> lights,
        LocalDate receivedFrom,
        LocalDate receivedTo,
        boolean newestFirst,
        boolean counted,
        int from,
        int most) {

    public static final int LAST_HIT = 10_000;
}
