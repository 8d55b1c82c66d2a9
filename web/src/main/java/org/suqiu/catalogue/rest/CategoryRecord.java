package org.suqiu.catalogue.rest;

import org.suqiu.catalogue.Category;
import org.suqiu.catalogue.CategoryDetails;

/** A category with all that the administrator keeps of it, and the version to change it by. */
public record CategoryRecord(
        String code, int version, String name, String nameEn, String hint, String parent, boolean active) {

    static CategoryRecord of(Category category) {
        CategoryDetails details = category.details();
        return new CategoryRecord(
                category.code(),
                category.version(),
                details.name(),
                details.nameEn(),
                details.hint(),
                details.parent(),
                details.active());
    }
}
