package org.suqiu.search.rest;

import java.util.List;
import java.util.Map;

/**
 * A page of what was found.
 *
 * @param total of all pages
 * @param loosely nothing had all the words; these have some
 * @param complete false while the index is being filled: more may be found in a while
 * @param facets null unless asked for
 */
public record FoundView(
        List<HitView> items,
        String next,
        long total,
        boolean loosely,
        boolean complete,
        Map<String, List<CountView>> facets) {

    /** How many carry a code; the name is null where the code says it itself. */
    public record CountView(String code, String name, long count) {}
}
