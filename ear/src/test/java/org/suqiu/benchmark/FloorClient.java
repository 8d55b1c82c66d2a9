package org.suqiu.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Writes the rows of one filing after the other over one connection: a batch for each table, then a commit. */
final class FloorClient implements Client {

    private final Connection connection;
    private final Supplier<FreshNames> filings;
    private final Map<PreparedStatement, List<AddedRow>> batches = new LinkedHashMap<>();

    FloorClient(Connection connection, List<AddedRow> rows, Supplier<FreshNames> filings) {
        this.connection = connection;
        this.filings = filings;
        try {
            connection.setAutoCommit(false);
            prepare(rows.stream()
                    .collect(Collectors.groupingBy(AddedRow::table, LinkedHashMap::new, Collectors.toList())));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void once() {
        FreshNames names = filings.get();
        try {
            for (Map.Entry<PreparedStatement, List<AddedRow>> batch : batches.entrySet()) {
                write(batch.getKey(), batch.getValue(), names);
            }
            connection.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void prepare(Map<String, List<AddedRow>> rowsByTable) throws SQLException {
        for (Map.Entry<String, List<AddedRow>> table : rowsByTable.entrySet()) {
            List<String> columns =
                    new ArrayList<>(table.getValue().get(0).values().keySet());
            String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
            String insert = "insert into floor." + table.getKey() + " (" + String.join(", ", columns) + ") values ("
                    + marks + ")";
            batches.put(connection.prepareStatement(insert), table.getValue());
        }
    }

    private static void write(PreparedStatement insert, List<AddedRow> rows, FreshNames names) throws SQLException {
        for (AddedRow row : rows) {
            int position = 1;
            for (Map.Entry<String, Object> value : row.values().entrySet()) {
                insert.setObject(position++, names.of(row, value.getKey(), value.getValue()));
            }
            insert.addBatch();
        }
        insert.executeBatch();
    }
}
