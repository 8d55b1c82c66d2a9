package org.suqiu.catalogue;

/** The catalogue's own beans, for tests that look words up. */
public final class CatalogueBeans {

    private CatalogueBeans() {}

    public static Class<?>[] all() {
        return new Class<?>[] {Catalogue.class, CatalogueRows.class};
    }
}
