package org.suqiu.portal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.suqiu.catalogue.Catalogue;
import org.suqiu.catalogue.Category;
import org.suqiu.catalogue.Vocabulary;
import org.suqiu.identity.County;
import org.suqiu.identity.Office;
import org.suqiu.identity.Offices;

/** What the forms offer, in the reader's language. */
@ApplicationScoped
public class Choices {

    @Inject
    Catalogue catalogue;

    @Inject
    Offices offices;

    List<Choice> counties(PageLanguage language) {
        return offices.counties().stream()
                .filter(county -> !county.isPrefecture())
                .map(county -> county(county, language))
                .toList();
    }

    List<ChoiceGroup> categories(PageLanguage language) {
        return catalogue.children(null).stream()
                .map(top -> new ChoiceGroup(top.name(language.isChinese()), leaves(top, language)))
                .filter(group -> !group.choices().isEmpty())
                .toList();
    }

    List<Choice> words(Vocabulary vocabulary, PageLanguage language) {
        return catalogue.active(vocabulary).stream()
                .map(entry -> new Choice(entry.code(), entry.name(language.isChinese()), ""))
                .toList();
    }

    /** The offices that are called under one number stand together. */
    List<PhoneLine> phones(PageLanguage language) {
        Map<String, List<String>> names = offices.active().stream()
                .filter(office -> office.phone() != null)
                .collect(groupingBy(
                        Office::phone,
                        LinkedHashMap::new,
                        mapping(office -> office.name(language.isChinese()), toList())));
        return names.entrySet().stream()
                .map(line -> new PhoneLine(line.getKey(), line.getValue()))
                .toList();
    }

    private List<Choice> leaves(Category top, PageLanguage language) {
        return catalogue.children(top.code()).stream()
                .map(leaf -> new Choice(leaf.code(), leaf.name(language.isChinese()), hint(leaf, language)))
                .toList();
    }

    /** Hints are kept in Chinese only. */
    private static String hint(Category leaf, PageLanguage language) {
        return language.isChinese() && leaf.hint() != null ? leaf.hint() : "";
    }

    private static Choice county(County county, PageLanguage language) {
        return new Choice(county.code(), county.name(language.isChinese()), "");
    }

    static OfficePhone phone(Office office, PageLanguage language) {
        return new OfficePhone(office.name(language.isChinese()), office.phone());
    }
}
