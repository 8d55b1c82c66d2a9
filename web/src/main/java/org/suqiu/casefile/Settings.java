package org.suqiu.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The policies that an installation sets for itself, as rows of a table. */
@ApplicationScoped
public class Settings {

    @PersistenceContext
    EntityManager entityManager;

    /** @param usual what applies where nothing is set */
    public int number(String name, int usual) {
        Setting setting = entityManager.find(Setting.class, name);
        return setting == null ? usual : Integer.parseInt(setting.content.strip());
    }
}
