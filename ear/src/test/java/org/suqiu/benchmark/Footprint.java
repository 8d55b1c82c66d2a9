package org.suqiu.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rows that one filing adds to the database, found by looking before and after. */
record Footprint(List<AddedRow> rows) {

    private static final int TRIES = 10;

    static Footprint ofOneFiling(Database database, Filings filings) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Map<String, Long> before = counts(database);
            long transaction = database.number("select txid_current()");
            filings.fileOne();
            List<AddedRow> rows = rowsSince(database, transaction, before);
            if (rows.stream().anyMatch(row -> row.table().equals("case_file"))) {
                return new Footprint(rows);
            }
        }
        throw new IllegalStateException("Something else writes into the database all the time");
    }

    /** By table, in the order of the tables' names. */
    Map<String, Long> counts() {
        return rows.stream().collect(Collectors.groupingBy(AddedRow::table, LinkedHashMap::new, Collectors.counting()));
    }

    /** Nothing when a table has more new versions of rows than new rows: then somebody else wrote at the same time. */
    private static List<AddedRow> rowsSince(Database database, long transaction, Map<String, Long> before) {
        List<AddedRow> added = new ArrayList<>();
        for (Map.Entry<String, Long> table : counts(database).entrySet()) {
            long expected = table.getValue() - before.getOrDefault(table.getKey(), 0L);
            if (expected > 0) {
                List<AddedRow> rows = AddedRow.since(database, table.getKey(), transaction);
                if (rows.size() != expected) {
                    return List.of();
                }
                added.addAll(rows);
            }
        }
        return added;
    }

    private static Map<String, Long> counts(Database database) {
        Map<String, Long> counts = new LinkedHashMap<>();
        database.rows("select tablename from pg_tables where schemaname = 'public' order by 1").stream()
                .map(row -> row.get("tablename").toString())
                .forEach(table -> counts.put(table, database.number("select count(*) from " + table)));
        return counts;
    }
}
