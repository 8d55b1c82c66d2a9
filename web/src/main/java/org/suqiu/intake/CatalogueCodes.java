package org.suqiu.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suqiu.catalogue.Catalogue;
import org.suqiu.catalogue.Vocabulary;

/** A case carries a leaf of the categories, and only what is in use now. */
@ApplicationScoped
class CatalogueCodes implements Codes {

    @Inject
    Catalogue catalogue;

    @Override
    public boolean isCategory(String code) {
        return catalogue.leaf(code).filter(code::equals).isPresent();
    }

    @Override
    public boolean isIssue(String code) {
        return isWord(Vocabulary.ISSUE, code);
    }

    @Override
    public boolean isSuspectedAct(String code) {
        return isWord(Vocabulary.SUSPECTED_ACT, code);
    }

    @Override
    public boolean isSource(String code) {
        return isWord(Vocabulary.SOURCE, code);
    }

    private boolean isWord(Vocabulary vocabulary, String code) {
        return catalogue.code(vocabulary, code).filter(code::equals).isPresent();
    }
}
