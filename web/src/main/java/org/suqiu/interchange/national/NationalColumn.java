package org.suqiu.interchange.national;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A column of a table, as the national platform names it. */
record NationalColumn(NationalTable table, String title, NationalField field) {

    private static final String FILE = "/org/suqiu/interchange/national-columns.csv";

    /** In the order of the file: table, title, field. */
    static List<NationalColumn> of(NationalTable table) {
        try (InputStream file = NationalColumn.class.getResourceAsStream(FILE);
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(NationalColumn::read)
                    .filter(column -> column.table == table)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static NationalColumn read(String line) {
        String[] parts = line.split(",");
        return new NationalColumn(NationalTable.valueOf(parts[0]), parts[1], NationalField.valueOf(parts[2]));
    }
}
