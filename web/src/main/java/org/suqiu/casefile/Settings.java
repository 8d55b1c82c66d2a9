package org.suqiu.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The policies that an installation sets for itself, as rows of a table. */
@ApplicationScoped
public class Settings {

    private static final String OFF = "OFF";

    @PersistenceContext
    EntityManager entityManager;

    /** Unless it was switched off. */
    public boolean isOn(String name) {
        Setting setting = entityManager.find(Setting.class, name);
        return setting == null || !OFF.equals(setting.content.strip());
    }

    /** @param usual what applies where nothing is set */
    public int number(String name, int usual) {
        Setting setting = entityManager.find(Setting.class, name);
        return setting == null ? usual : Integer.parseInt(setting.content.strip());
    }
}
