package org.suqiu.benchmark;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One row that a filing added, and the column that names it, where it is one column. */
record AddedRow(String table, Optional<String> key, Map<String, Object> values) {

    static List<AddedRow> since(Database database, String table, long transaction) {
        Optional<String> key = keyOf(database, table);
        return database.rows("select * from " + table + " where xmin::text::bigint >= " + transaction).stream()
                .map(values -> new AddedRow(table, key, values))
                .toList();
    }

    Optional<Object> name() {
        return key.map(values::get);
    }

    private static Optional<String> keyOf(Database database, String table) {
        List<String> columns = database
                .rows("select a.attname from pg_index i join pg_attribute a"
                        + " on a.attrelid = i.indrelid and a.attnum = any(i.indkey)"
                        + " where i.indisprimary and i.indrelid = '" + table + "'::regclass")
                .stream()
                .map(row -> row.get("attname").toString())
                .toList();
        return columns.size() == 1 ? Optional.of(columns.get(0)) : Optional.empty();
    }
}
