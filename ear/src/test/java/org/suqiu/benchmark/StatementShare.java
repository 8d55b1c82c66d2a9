package org.suqiu.benchmark;

import java.util.List;

/** How often one piece of work runs one statement, and for how long. */
record StatementShare(String statement, double calls, double meanMillis) {

    private static final double RARE = 0.05;
    private static final int SHOWN = 110;

    static List<StatementShare> of(Database database, int pieces) {
        return database
                .rows("select query, calls, mean_exec_time from pg_stat_statements order by calls desc, query")
                .stream()
                .map(row -> new StatementShare(
                        shown(row.get("query").toString()), ((Long) row.get("calls")).doubleValue() / pieces, (Double)
                                row.get("mean_exec_time")))
                .filter(share -> share.calls() >= RARE)
                .toList();
    }

    private static String shown(String query) {
        String line = query.replaceAll("\\s+", " ").strip();
        int from = line.startsWith("select") ? Math.max(line.indexOf(" from "), 0) : 0;
        String told = from == 0 ? line : "select …" + line.substring(from);
        return told.length() <= SHOWN ? told : told.substring(0, SHOWN) + "…";
    }
}
