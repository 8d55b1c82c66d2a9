package org.suqiu.statistics.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suqiu.catalogue.Catalogue;
import org.suqiu.identity.Offices;
import org.suqiu.rules.Problems;
import org.suqiu.statistics.Scope;
import org.suqiu.statistics.Selection;

/** Refuses to sum up for a county, an office or a category that there is not, rather than answer zero. */
@ApplicationScoped
class Codes {

    @Inject
    Offices offices;

    @Inject
    Catalogue catalogue;

    Selection known(Selection selection) {
        Scope scope = selection.scope();
        new Problems()
                .when(scope.countyCode() != null && !offices.knowsCounty(scope.countyCode()), "/county", "unknown-code")
                .when(
                        scope.officeCode() != null
                                && offices.byCode(scope.officeCode()).isEmpty(),
                        "/office",
                        "unknown-code")
                .when(
                        scope.category() != null
                                && catalogue.category(scope.category()).isEmpty(),
                        "/category",
                        "unknown-code")
                .throwIfAny();
        return selection;
    }
}
