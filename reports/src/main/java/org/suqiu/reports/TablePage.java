package org.suqiu.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.sf.jasperreports.engine.JasperReport;

/** A table as it is laid out on a page: every cell a text. */
record TablePage(Table table, UnaryOperator<String> showable) {

    /** A template whose columns are as wide as this table wants them. */
    JasperReport shaped(int width) {
        return new TableShape(table, new ColumnWidths(table).sharing(width)).applyTo(Template.TABLE.copy());
    }

    Map<String, Object> parameters(Wording wording) {
        var parameters = wording.parameters();
        parameters.put("columns", table.columns().size());
        parameters.put("grouped", table.grouped());
        parameters.put("headers", shown(Column::header));
        parameters.put("groups", groupsWhereTheyBegin());
        parameters.put(
                "belowGroup",
                table.columns().stream().map(column -> column.group() != null).toList());
        return parameters;
    }

    List<Map<String, ?>> rows() {
        var rows = new ArrayList<Map<String, ?>>();
        table.rows().forEach(row -> rows.add(row(row, false)));
        if (table.total() != null) {
            rows.add(row(table.total(), true));
        }
        return rows;
    }

    private Map<String, ?> row(List<Cell> cells, boolean total) {
        var row = new HashMap<String, Object>();
        row.put("cells", cells.stream().map(Cell::printed).map(showable).toList());
        row.put("total", total);
        return row;
    }

    private List<String> shown(java.util.function.Function<Column, String> text) {
        return table.columns().stream().map(text).map(showable).toList();
    }

    /** A group's heading at its first column, nothing at the others. */
    private List<String> groupsWhereTheyBegin() {
        var groups = new ArrayList<String>();
        String before = null;
        for (var column : table.columns()) {
            var group = column.group();
            groups.add(group == null || group.equals(before) ? null : showable.apply(group));
            before = group;
        }
        return groups;
    }
}
