package org.suqiu.interchange.national.rest;

import java.util.Arrays;
import java.util.List;
import org.suqiu.interchange.national.NationalField;
import org.suqiu.interchange.national.NationalLayout;

/**
 * The columns of a table.
 *
 * @param fields what a column may hold
 */
public record NationalLayoutView(String table, List<ColumnView> columns, List<String> fields) {

    static NationalLayoutView of(NationalLayout layout) {
        return new NationalLayoutView(
                layout.table().key(),
                layout.columns().stream()
                        .map(column ->
                                new ColumnView(column.title(), column.field().name()))
                        .toList(),
                Arrays.stream(NationalField.values()).map(NationalField::name).toList());
    }

    /** A column, as the platform calls it, and what it holds. */
    public record ColumnView(String title, String field) {}
}
