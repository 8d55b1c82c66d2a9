package org.suqiu.law;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.suqiu.slice.RealDatabase;

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
        try (EntityManagerFactory factory = RealDatabase.entities(RealDatabase.inMemory(), LawPack.class);
                EntityManager entityManager = factory.createEntityManager()) {
            return packsOf(entityManager).book();
        }
    }

    static LawPacks packsOf(EntityManager entityManager) {
        var packs = new LawPacks();
        packs.entityManager = entityManager;
        return packs;
    }
}
