package org.suqiu.law;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.cfg.Configuration;

/** The law packs as the migration enters them. */
public final class LawFixture {

    private static final LawBook BOOK = readMigrated();

    private LawFixture() {}

    public static LawBook book() {
        return BOOK;
    }

    public static LawPack order20() {
        return BOOK.byCode("order-20").orElseThrow();
    }

    public static LawPack order121() {
        return BOOK.byCode("order-121").orElseThrow();
    }

    public static LawPack hotline() {
        return BOOK.byCode("hotline").orElseThrow();
    }

    private static LawBook readMigrated() {
        var database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:law;DB_CLOSE_DELAY=-1");
        Flyway.configure().dataSource(database).load().migrate();
        try (EntityManagerFactory factory = entities(Map.of("hibernate.connection.datasource", database));
                EntityManager entityManager = factory.createEntityManager()) {
            return packsOf(entityManager).book();
        }
    }

    static LawPacks packsOf(EntityManager entityManager) {
        var packs = new LawPacks();
        packs.entityManager = entityManager;
        return packs;
    }

    static EntityManagerFactory entities(Map<String, Object> settings) {
        var configuration = new Configuration().addAnnotatedClass(LawPack.class);
        configuration.getProperties().putAll(settings);
        configuration.setProperty("hibernate.connection.pool_size", "1");
        return configuration.buildSessionFactory();
    }
}
