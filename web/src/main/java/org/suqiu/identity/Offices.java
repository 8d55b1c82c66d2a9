package org.suqiu.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The offices and counties, kept in memory because every filing and every line of a list asks for them. A change is seen at
 * once on this server, on another after half a minute.
 */
@ApplicationScoped
public class Offices {

    private static final Duration RECHECK = Duration.ofSeconds(30);

    @PersistenceContext
    EntityManager entityManager;

    private final AtomicReference<OfficeBook> held = new AtomicReference<>();

    public Optional<Office> byCode(String code) {
        return code == null
                ? Optional.empty()
                : Optional.ofNullable(book().offices().get(code));
    }

    public List<Office> active() {
        return book().active();
    }

    /** The office of a department: the county's own, or the prefecture's where the table says so. */
    public Optional<Office> responsible(String department, String countyCode) {
        return book().responsible(department, countyCode);
    }

    /** The prefecture's office of the same department; nothing for that office itself. */
    public Optional<Office> superiorOf(String code) {
        return byCode(code)
                .flatMap(office -> responsible(office.department, County.PREFECTURE))
                .filter(superior -> !superior.code().equals(code));
    }

    public List<County> counties() {
        return book().counties();
    }

    /** A county, or the prefecture's own level. */
    public boolean knowsCounty(String code) {
        return book().county(code).isPresent();
    }

    public boolean isOfThePrefecture(String countyCode) {
        return book().county(countyCode)
                .filter(county -> !county.isPrefecture())
                .isPresent();
    }

    Optional<Office> toChange(String code) {
        return Optional.ofNullable(entityManager.find(Office.class, code, LockModeType.PESSIMISTIC_WRITE));
    }

    List<Office> all() {
        return entityManager
                .createQuery("select o from Office o order by o.code", Office.class)
                .getResultList();
    }

    void add(Office office) {
        entityManager.persist(office);
    }

    void flush() {
        entityManager.flush();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) OfficeChanged changed) {
        held.set(null);
    }

    private OfficeBook book() {
        OfficeBook known = held.get();
        if (known != null && !known.isOlderThan(Instant.now().minus(RECHECK))) {
            return known;
        }
        OfficeBook fresh = OfficeBook.of(
                entityManager
                        .createQuery("select o from Office o", Office.class)
                        .setFlushMode(FlushModeType.COMMIT)
                        .getResultList(),
                entityManager
                        .createQuery("select c from County c order by c.ordinal", County.class)
                        .setFlushMode(FlushModeType.COMMIT)
                        .getResultList());
        held.set(fresh);
        return fresh;
    }
}
