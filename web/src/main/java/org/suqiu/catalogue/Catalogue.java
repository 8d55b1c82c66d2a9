package org.suqiu.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Looks up the words a case is described with. Kept in memory, because every filing and every imported row asks; a
 * change by the administrator is seen at once on this node.
 */
@ApplicationScoped
public class Catalogue {

    @Inject
    CatalogueRows rows;

    private final AtomicReference<CatalogueWords> read = new AtomicReference<>();

    /** Active or not: an old case keeps its category. */
    public Optional<Category> category(String codeOrName) {
        return codeOrName == null ? Optional.empty() : words().category(codeOrName);
    }

    /** The code of the category that a new case may carry: an active leaf, given by code or Chinese name. */
    public Optional<String> leaf(String codeOrName) {
        return category(codeOrName)
                .filter(category -> category.isActive() && words().isLeaf(category))
                .map(Category::code);
    }

    /** Active or not: an old case may carry it. */
    public boolean isLeaf(String code) {
        return category(code).filter(words()::isLeaf).isPresent();
    }

    /** In the order of the catalogue, active ones only; of the top level where the parent is null. */
    public List<Category> children(String parentCode) {
        return words().children(parentCode);
    }

    /** Active or not. */
    public Optional<CatalogueEntry> entry(Vocabulary vocabulary, String codeOrName) {
        return codeOrName == null ? Optional.empty() : words().entry(vocabulary, codeOrName);
    }

    /** The code that a new case may carry: an active entry, given by code or Chinese name. */
    public Optional<String> code(Vocabulary vocabulary, String codeOrName) {
        return entry(vocabulary, codeOrName).filter(CatalogueEntry::isActive).map(CatalogueEntry::code);
    }

    public List<CatalogueEntry> active(Vocabulary vocabulary) {
        return words().active(vocabulary);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) CatalogueChanged changed) {
        read.set(null);
    }

    private CatalogueWords words() {
        CatalogueWords known = read.get();
        if (known != null) {
            return known;
        }
        CatalogueWords fresh = new CatalogueWords(rows.categories(), rows.entries());
        read.set(fresh);
        return fresh;
    }
}
