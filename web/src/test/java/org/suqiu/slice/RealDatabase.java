package org.suqiu.slice;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.cfg.Configuration;

/** The databases that an installation may have, as the migrations leave them: with reference data and without a case. */
public enum RealDatabase {
    H2("select count(*) from information_schema.sessions where blocker_id is not null") {
        @Override
        public void run(Work work) throws Exception {
            work.on(inMemory());
        }
    },
    POSTGRESQL("select count(*) from pg_locks where not granted") {
        @Override
        public void run(Work work) throws Exception {
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
                work.on(migrated(postgres.getPostgresDatabase()));
            }
        }
    };

    /** What is tried while the database runs. */
    @FunctionalInterface
    public interface Work {
        void on(DataSource database) throws Exception;
    }

    private final String waiting;

    RealDatabase(String waiting) {
        this.waiting = waiting;
    }

    public abstract void run(Work work) throws Exception;

    /** Whether somebody waits there for what another one holds. */
    boolean isSomebodyWaiting(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(waiting)) {
            return answer.next() && answer.getInt(1) > 0;
        }
    }

    /** The quicker of the two, for who needs only one. */
    public static DataSource inMemory() {
        var database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return migrated(database);
    }

    private static DataSource migrated(DataSource database) {
        Flyway.configure().dataSource(database).load().migrate();
        return database;
    }

    /** As strict as the server is. */
    public static EntityManagerFactory entities(DataSource database, Class<?>... entities) {
        var configuration = new Configuration();
        Arrays.stream(entities).forEach(configuration::addAnnotatedClass);
        configuration.getProperties().put("hibernate.connection.datasource", database);
        configuration.setProperty("hibernate.jdbc.time_zone", "UTC");
        configuration.setProperty("hibernate.jpa.compliance.query", "true");
        return configuration.buildSessionFactory();
    }
}
