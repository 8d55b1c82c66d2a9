package org.suqiu.statistics.published;

import java.time.Year;
import java.util.List;
import org.suqiu.statistics.Definition;

/** What is published of one year: complaints, each event by its own date. */
public record OpenYear(Year year, List<OpenRow> rows) {

    /** Counts alone: a sum of money over few cases would tell of each. */
    public static final List<Definition> COLUMNS = List.of(
            Definition.RECEIVED,
            Definition.ACCEPTED_CASES,
            Definition.CLOSED,
            Definition.MEDIATIONS_CONCLUDED,
            Definition.MEDIATIONS_SUCCEEDED);
}
