package org.suqiu.system;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** One server with demo data on PostgreSQL, for tests that look into the database or trip it up. */
final class SharedPostgres {

    private static SharedPostgres started;

    private final Postgres database;
    private final Server server;

    private SharedPostgres() {
        database = Postgres.preloading("pg_stat_statements");
        server = database.serves(Server.withDemoData("postgresql"));
    }

    static synchronized SharedPostgres get() {
        if (started == null) {
            var fresh = new SharedPostgres();
            Runtime.getRuntime().addShutdownHook(new Thread(fresh::close));
            fresh.execute("create extension pg_stat_statements");
            fresh.server.start();
            started = fresh;
        }
        return started;
    }

    Server server() {
        return server;
    }

    void execute(String sql) {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException(sql, refused);
        }
    }

    long number(String sql) {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException refused) {
            throw new IllegalStateException(sql, refused);
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(database.url(), "postgres", "postgres");
    }

    private void close() {
        server.close();
        database.close();
    }
}
