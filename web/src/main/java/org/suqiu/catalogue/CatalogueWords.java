package org.suqiu.catalogue;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The whole catalogue at one moment, read once and looked up often. */
final class CatalogueWords {

    private final Map<String, Category> categories;
    private final Map<String, Category> categoriesByName;
    private final Set<String> parents;
    private final Map<CatalogueEntryId, CatalogueEntry> entries;
    private final Map<CatalogueEntryId, CatalogueEntry> entriesByName;

    CatalogueWords(List<Category> categories, List<CatalogueEntry> entries) {
        this.categories = by(categories, Category::code);
        this.categoriesByName = by(categories, category -> category.name(true));
        this.parents = categories.stream()
                .map(Category::parentCode)
                .filter(Objects::nonNull)
                .collect(toUnmodifiableSet());
        this.entries = by(entries, entry -> new CatalogueEntryId(entry.vocabulary(), entry.code()));
        this.entriesByName = by(entries, entry -> new CatalogueEntryId(entry.vocabulary(), entry.name(true)));
    }

    Optional<Category> category(String codeOrName) {
        return Optional.ofNullable(categories.getOrDefault(codeOrName, categoriesByName.get(codeOrName)));
    }

    boolean isLeaf(Category category) {
        return !parents.contains(category.code()) && !category.isTop();
    }

    List<Category> children(String parentCode) {
        return categories.values().stream()
                .filter(category -> category.isActive() && Objects.equals(category.parentCode(), parentCode))
                .toList();
    }

    Optional<CatalogueEntry> entry(Vocabulary vocabulary, String codeOrName) {
        CatalogueEntryId key = new CatalogueEntryId(vocabulary, codeOrName);
        return Optional.ofNullable(entries.getOrDefault(key, entriesByName.get(key)));
    }

    List<CatalogueEntry> active(Vocabulary vocabulary) {
        return entries.values().stream()
                .filter(entry -> entry.isActive() && entry.vocabulary() == vocabulary)
                .toList();
    }

    private static <K, V> Map<K, V> by(List<V> rows, Function<V, K> key) {
        return rows.stream().collect(toMap(key, row -> row, (first, second) -> first, LinkedHashMap::new));
    }
}
