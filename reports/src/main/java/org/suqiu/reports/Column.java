package org.suqiu.reports;

import static java.util.Objects.requireNonNull;

/**
 * A column of a table.
 *
 * @param title its name where it stands alone, as in a sheet
 * @param measure what its cells hold as a rule
 * @param group heading above it and its neighbours; null where it has none
 * @param shortTitle its name below the group's heading; null where that is its title
 * @param definition what it counts; null where its name says it
 */
public record Column(String title, Measure measure, String group, String shortTitle, Definition definition) {

    public Column {
        requireNonNull(title, "title");
        requireNonNull(measure, "measure");
    }

    public static Column of(String title, Measure measure) {
        return new Column(title, measure, null, null, null);
    }

    public Column defined(Definition meaning) {
        return new Column(title, measure, group, shortTitle, meaning);
    }

    public Column below(String heading, String shorter) {
        return new Column(title, measure, heading, shorter, definition);
    }

    String header() {
        return group == null || shortTitle == null ? title : shortTitle;
    }
}
