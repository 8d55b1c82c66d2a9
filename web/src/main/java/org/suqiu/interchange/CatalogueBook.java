package org.suqiu.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.suqiu.catalogue.Catalogue;
import org.suqiu.catalogue.CatalogueEntry;
import org.suqiu.catalogue.Category;
import org.suqiu.catalogue.Vocabulary;
import org.suqiu.identity.County;
import org.suqiu.identity.Offices;

/** Old cases keep words that are not in use any more. */
@ApplicationScoped
class CatalogueBook implements CodeBook {

    @Inject
    Catalogue catalogue;

    @Inject
    Offices offices;

    @Override
    public Optional<String> county(String codeOrName) {
        return offices.counties().stream()
                .filter(county ->
                        county.code().equals(codeOrName) || county.name(true).equals(codeOrName))
                .map(County::code)
                .findFirst();
    }

    @Override
    public Optional<String> category(String codeOrName) {
        return catalogue.category(codeOrName).map(Category::code);
    }

    @Override
    public boolean isLeaf(String category) {
        return catalogue.isLeaf(category);
    }

    @Override
    public Optional<String> issue(String codeOrName) {
        return word(Vocabulary.ISSUE, codeOrName);
    }

    @Override
    public Optional<String> suspectedAct(String codeOrName) {
        return word(Vocabulary.SUSPECTED_ACT, codeOrName);
    }

    @Override
    public Optional<String> source(String codeOrName) {
        return word(Vocabulary.SOURCE, codeOrName);
    }

    private Optional<String> word(Vocabulary vocabulary, String codeOrName) {
        return catalogue.entry(vocabulary, codeOrName).map(CatalogueEntry::code);
    }
}
