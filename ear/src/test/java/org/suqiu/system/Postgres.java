package org.suqiu.system;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A real PostgreSQL for a server, gone with the test run. */
public final class Postgres implements AutoCloseable {

    private final EmbeddedPostgres database;

    private Postgres(EmbeddedPostgres database) {
        this.database = database;
    }

    static Postgres start() {
        return preloading("");
    }

    /** With a library of PostgreSQL's own that has to be there from the start. */
    public static Postgres preloading(String library) {
        try {
            return new Postgres(EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("shared_preload_libraries", library)
                    .start());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public String url() {
        return "jdbc:postgresql://localhost:" + database.getPort() + "/postgres?reWriteBatchedInserts=true";
    }

    public Server serves(Server server) {
        return server.with("SUQIU_DB_DRIVER", "postgresql")
                .with("SUQIU_DB_URL", url())
                .with("SUQIU_DB_USER", "postgres")
                .with("SUQIU_DB_PASSWORD", "postgres");
    }

    @Override
    public void close() {
        try {
            database.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
