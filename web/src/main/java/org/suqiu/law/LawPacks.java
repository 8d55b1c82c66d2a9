package org.suqiu.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** The law packs, kept in memory; rows that are added meanwhile are seen after at most {@link #REREAD}. */
@ApplicationScoped
public class LawPacks {

    private static final Duration REREAD = Duration.ofMinutes(1);

    @PersistenceContext
    EntityManager entityManager;

    private volatile HeldLaw held;

    /** The pack that a case runs under for good. */
    public LawPack inForce(Regime regime, LocalDate dayOfReceipt) {
        return book().inForce(regime, dayOfReceipt)
                .orElseThrow(() -> new IllegalStateException("no law pack is entered for " + regime));
    }

    /** The pack that a case was opened under. */
    public LawPack byCode(String code) {
        return book().byCode(code).orElseThrow(() -> new IllegalArgumentException("no law pack " + code));
    }

    public LawBook book() {
        HeldLaw known = held;
        if (known != null && known.isYoungerThan(REREAD)) {
            return known.book();
        }
        HeldLaw now = HeldLaw.of(new LawBook(read()));
        held = now;
        return now.book();
    }

    private List<LawPack> read() {
        List<LawPack> packs = entityManager
                .createQuery("select p from LawPack p", LawPack.class)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
        packs.forEach(entityManager::detach);
        return packs;
    }
}
