package org.suqiu.reports;

import java.util.List;

/**
 * A part of a print-out: what is told, then the table, then the picture of it.
 *
 * @param heading null where the title has said it
 * @param table null where there is none
 * @param chart drawn from the table; null where there is none
 */
public record Section(String heading, List<String> paragraphs, Table table, Chart chart) {

    public Section {
        paragraphs = List.copyOf(paragraphs);
        if (chart != null && table == null) {
            throw new IllegalArgumentException("a chart without the table that it is drawn from: " + heading);
        }
    }

    public static Section of(String heading, List<String> paragraphs) {
        return new Section(heading, paragraphs, null, null);
    }

    public static Section of(String heading, Table table) {
        return new Section(heading, List.of(), table, null);
    }

    public Section drawnAs(Chart picture) {
        return new Section(heading, paragraphs, table, picture);
    }

    public Section saying(List<String> sentences) {
        return new Section(heading, sentences, table, chart);
    }
}
