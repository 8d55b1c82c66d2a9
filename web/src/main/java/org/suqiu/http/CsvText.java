package org.suqiu.http;

import java.util.List;
import java.util.stream.Collectors;

/** Values as a line of a CSV file that a spreadsheet may open: nothing in it is ever taken for a formula. */
public final class CsvText {

    /** So that spreadsheets read Chinese. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String FORMULA = "=+-@\t\r";

    private CsvText() {}

    /** @param values null is an empty field */
    public static String line(List<String> values) {
        return values.stream().map(CsvText::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String field(String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        String safe = FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
