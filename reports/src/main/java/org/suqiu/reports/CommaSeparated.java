package org.suqiu.reports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The first table alone, for other programs. */
record CommaSeparated(Printout printout) {
    /** Without it, spreadsheets take the file for the system's own encoding. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

    byte[] bytes() throws IOException {
        var text = new StringBuilder(BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            for (var table : printout.tables().limit(1).toList()) {
                printer.printRecord(table.columns().stream().map(Column::title));
                for (var row : table.rows()) {
                    printer.printRecord(record(row));
                }
                if (table.total() != null) {
                    printer.printRecord(record(table.total()));
                }
            }
        }
        return text.toString().getBytes(UTF_8);
    }

    private static Stream<String> record(List<Cell> cells) {
        return cells.stream().map(cell -> cell.measure() == Measure.WORDS ? harmless(cell.raw()) : cell.raw());
    }

    /** A spreadsheet must not run what somebody typed as a name. */
    private static String harmless(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
