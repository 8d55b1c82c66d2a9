package org.suqiu.reports;

import java.sql.Date;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;

/** A table as a sheet: numbers stay numbers, days stay days, rates are fractions. */
record TableSheet(Table table, Wording wording) {

    JasperPrint filled() throws JRException {
        var template = new TableShape(table, new ColumnWidths(table).ofASheet()).applyTo(Template.SHEET.copy());
        var parameters = wording.parameters();
        parameters.put("columns", table.columns().size());
        parameters.put("headers", table.columns().stream().map(Column::title).toList());
        return Template.fill(template, parameters, new JRMapCollectionDataSource(rows()));
    }

    private List<Map<String, ?>> rows() {
        var rows = new ArrayList<Map<String, ?>>();
        table.rows().forEach(row -> rows.add(row(row, false)));
        if (table.total() != null) {
            rows.add(row(table.total(), true));
        }
        return rows;
    }

    private static Map<String, ?> row(List<Cell> cells, boolean total) {
        var row = new HashMap<String, Object>();
        row.put("cells", cells.stream().map(TableSheet::content).toList());
        row.put(
                "patterns",
                cells.stream().map(cell -> cell.measure().sheetPattern()).toList());
        row.put("lengths", cells.stream().map(cell -> cell.measure().pattern()).toList());
        row.put("total", total);
        return row;
    }

    /** An empty cell would count as 0 in the reader's own formulas; a word does not. */
    private static Object content(Cell cell) {
        if (cell.day() != null) {
            return Date.valueOf(cell.day());
        }
        return cell.exact()
                .<Object>map(number -> cell.measure() == Measure.COUNT ? number.intValueExact() : number)
                .orElseGet(cell::printed);
    }
}
