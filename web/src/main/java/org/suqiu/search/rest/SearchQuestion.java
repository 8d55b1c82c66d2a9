package org.suqiu.search.rest;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suqiu.http.LookedFor;

/**
 * What somebody looks for. Words go into the body, never into a URL.
 *
 * @param q quotes keep words together, a minus leaves out
 * @param filters by field, a code or several of which one has to fit: kind, stage, county, office, category, issue, channel,
 *     source, month, amountBand, light; and the days receivedFrom, receivedTo
 * @param sort BEST or NEWEST
 * @param facets true: how many of what was found carry which code
 */
public record SearchQuestion(
        @LookedFor @Schema(example = "滴灌带 漏水") String q,
        Map<String, Object> filters,
        @Schema(example = "BEST") String sort,
        Boolean facets,
        @Schema(example = "25") Integer limit,
        String cursor) {}
