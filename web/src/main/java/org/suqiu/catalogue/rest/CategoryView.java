package org.suqiu.catalogue.rest;

import java.util.List;
import org.suqiu.catalogue.Catalogue;
import org.suqiu.catalogue.Category;

/** A category and what is below it. A case carries one without children. */
public record CategoryView(String code, String name, String hint, List<CategoryView> children) {

    static List<CategoryView> below(String parentCode, Catalogue catalogue, boolean chinese) {
        return catalogue.children(parentCode).stream()
                .map(category -> of(category, catalogue, chinese))
                .toList();
    }

    private static CategoryView of(Category category, Catalogue catalogue, boolean chinese) {
        return new CategoryView(
                category.code(), category.name(chinese), category.hint(), below(category.code(), catalogue, chinese));
    }
}
