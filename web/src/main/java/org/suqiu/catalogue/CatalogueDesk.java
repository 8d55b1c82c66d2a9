package org.suqiu.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.suqiu.identity.Actor;
import org.suqiu.identity.StaffActed;
import org.suqiu.rules.Problems;
import org.suqiu.rules.ReadVersion;

/** Where the administrator keeps the categories. */
@ApplicationScoped
public class CatalogueDesk {

    @Inject
    CatalogueRows rows;

    @Inject
    Event<CatalogueChanged> changed;

    @Inject
    Event<StaffActed> acted;

    /** In the order of the catalogue, the retired ones too. */
    @Transactional
    public List<Category> categories() {
        return rows.categories();
    }

    /** A retired category stays with its cases, and no new case may carry it. */
    @Transactional
    public Category put(String code, CategoryDetails details, ReadVersion read, Actor actor) {
        check(code, details);
        Category category = rows.toChange(code).orElse(null);
        if (category == null) {
            category = new Category(code, rows.lastOrdinal() + 1, details);
            rows.add(category);
        } else {
            read.require(category.version());
            category.describe(details);
        }
        rows.flush();
        changed.fire(new CatalogueChanged(code));
        acted.fire(new StaffActed(actor, "CATEGORY_CHANGED", null, code));
        return category;
    }

    private void check(String code, CategoryDetails details) {
        Problems problems = new Problems();
        if (!code.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            problems.add("/code", "category-code");
        }
        problems.require(details.name(), 60, "/name").require(details.nameEn(), 80, "/nameEn");
        problems.limit(details.hint(), 200, "/hint");
        if (details.parent() != null && !mayBeParent(details.parent(), code)) {
            problems.add("/parent", "category-parent");
        }
        problems.throwIfAny();
    }

    /** Two levels, and no more: the tables of the statistics are made for them. */
    private boolean mayBeParent(String parent, String code) {
        boolean hasChildren = rows.categories().stream().anyMatch(category -> code.equals(category.parentCode()));
        return !parent.equals(code)
                && !hasChildren
                && rows.category(parent).filter(Category::isTop).isPresent();
    }
}
