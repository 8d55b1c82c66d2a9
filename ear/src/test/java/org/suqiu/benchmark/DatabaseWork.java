package org.suqiu.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

/** What one piece of work makes the database do: commits, rows, and its statements. */
record DatabaseWork(String work, int pieces, Map<String, Double> perPiece, List<StatementShare> statements) {

    private static final int PIECES = 300;
    private static final List<String> COUNTERS =
            List.of("xact_commit", "tup_inserted", "tup_updated", "tup_deleted", "tup_fetched");

    /** Counted apart from what is timed, since counting costs time. */
    static DatabaseWork count(Database database, Work work) {
        track(database, "top");
        database.rows("select pg_stat_statements_reset()");
        Map<String, Long> before = counters(database);
        int done = Load.of(work, 1, Duration.ofMinutes(1), PIECES).count();
        Map<String, Double> perPiece = new TreeMap<>();
        counters(database).forEach((name, after) -> perPiece.put(name, (double) (after - before.get(name)) / done));
        List<StatementShare> statements = StatementShare.of(database, done);
        track(database, "none");
        return new DatabaseWork(work.name(), done, perPiece, statements);
    }

    double calls() {
        return statements.stream().mapToDouble(StatementShare::calls).sum();
    }

    private static void track(Database database, String statements) {
        database.run(
                "create extension if not exists pg_stat_statements",
                "alter system set pg_stat_statements.track = '" + statements + "'",
                "select pg_reload_conf()");
    }

    private static Map<String, Long> counters(Database database) {
        // The statistics collector of PostgreSQL 14 hears of a commit up to half a second later.
        LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
        Map<String, Long> counters = new TreeMap<>();
        database.rows("select " + String.join(", ", COUNTERS)
                        + " from pg_stat_database where datname = current_database()")
                .forEach(row -> row.forEach((name, number) -> counters.put(name, (Long) number)));
        return counters;
    }
}
