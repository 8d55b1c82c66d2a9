package org.suqiu.statistics.glance.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.suqiu.statistics.Period;
import org.suqiu.statistics.rest.DefinitionView;

/**
 * A month at a glance.
 *
 * @param over whether its last day has passed
 * @param definitions of its figures, in the order in which they are asked for
 * @param categories the largest first
 */
public record GlanceView(
        String month,
        String kind,
        boolean over,
        Instant asOf,
        Period now,
        Period previous,
        Period yearBefore,
        List<DefinitionView> definitions,
        Row total,
        List<Row> counties,
        List<Row> categories,
        List<Row> channels,
        Grown grown) {

    /** One county, category or channel, or the total, whose code is null. @param figures by the keys of the definitions */
    public record Row(String code, String name, Map<String, ComparedView> figures) {}

    /** What grew unusually: at least so many cases, and so many times as many as in the month before. */
    public record Grown(int fewest, int times, List<GrownRow> rows) {}

    /** Of a category in a county, how many came in, and how many in the month before. */
    public record GrownRow(
            String countyCode, String county, String categoryCode, String category, long received, long before) {}
}
