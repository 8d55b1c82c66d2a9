package org.suqiu.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suqiu.catalogue.Catalogue;

/** A case carries a leaf of the categories, and only what is in use now. */
@ApplicationScoped
class CatalogueCodes implements Codes {

    @Inject
    Catalogue catalogue;

    @Override
    public boolean isCategory(String code) {
        return catalogue.isLeafCategory(code);
    }

    @Override
    public boolean isIssue(String code) {
        return catalogue.isIssue(code);
    }

    @Override
    public boolean isSuspectedAct(String code) {
        return catalogue.isSuspectedAct(code);
    }

    @Override
    public boolean isSource(String code) {
        return catalogue.isSource(code);
    }
}
