package org.suqiu.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The policies that an installation sets for itself, as rows of a table. */
@ApplicationScoped
public class Settings {

    @PersistenceContext
    EntityManager entityManager;

    /** Unless it was switched off. */
    public boolean isOn(Policy policy) {
        return of(policy).isOn();
    }

    public int number(Policy policy) {
        return of(policy).number();
    }

    /** What was settled, or what applies where nothing was. */
    Setting of(Policy policy) {
        return Optional.ofNullable(entityManager.find(Setting.class, policy.title()))
                .orElseGet(() -> new Setting(policy));
    }

    /** Whoever else wants to change it waits. */
    Setting toChange(Policy policy) {
        Setting setting = entityManager.find(Setting.class, policy.title(), LockModeType.PESSIMISTIC_WRITE);
        if (setting == null) {
            setting = new Setting(policy);
            entityManager.persist(setting);
        }
        return setting;
    }

    void flush() {
        entityManager.flush();
    }
}
