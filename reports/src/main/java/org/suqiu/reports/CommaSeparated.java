package org.suqiu.reports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The table alone, for other programs. */
record CommaSeparated(CountyResolution resolution) {
    /** Without it, spreadsheets take the file for the system's own encoding. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

    byte[] bytes() throws IOException {
        var text = new StringBuilder(BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            var wording = new Wording(resolution.locale());
            printer.printRecord(header(wording));
            for (var row : resolution.figures().rows()) {
                printer.printRecord(record(harmless(row.county()), row));
            }
            printer.printRecord(
                    record(wording.text("total"), resolution.figures().total()));
        }
        return text.toString().getBytes(UTF_8);
    }

    private Stream<String> header(Wording wording) {
        var figures = Layout.of(resolution).columns().stream();
        return Stream.concat(
                Stream.of(wording.text("county")), figures.map(figure -> wording.text("figure." + figure.key())));
    }

    private Stream<String> record(String county, CountyResolutionRow row) {
        var figures = Layout.of(resolution).columns().stream();
        return Stream.concat(Stream.of(county), figures.map(figure -> figure.raw(row)));
    }

    /** A spreadsheet must not run what somebody typed as a name. */
    private static String harmless(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
