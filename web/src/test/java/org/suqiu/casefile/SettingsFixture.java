package org.suqiu.casefile;

/** The policies of an installation, for tests that read them from a real database. */
public final class SettingsFixture {

    private SettingsFixture() {}

    public static Class<?> entity() {
        return Setting.class;
    }
}
