package org.suqiu.search.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suqiu.casefile.rest.CaseViews;
import org.suqiu.catalogue.Catalogue;
import org.suqiu.catalogue.Vocabulary;
import org.suqiu.http.Language;
import org.suqiu.identity.County;
import org.suqiu.identity.Offices;
import org.suqiu.search.Found;
import org.suqiu.search.Hit;
import org.suqiu.search.Question;
import org.suqiu.search.rest.FoundView.CountView;
import org.suqiu.search.rest.HitView.Piece;

/** Puts what was found into the reader's language. */
@ApplicationScoped
public class FoundViews {

    @Inject
    CaseViews caseViews;

    @Inject
    Catalogue catalogue;

    @Inject
    Offices offices;

    @Inject
    Language language;

    FoundView of(Question question, Found found, boolean withFacets) {
        return new FoundView(
                found.hits().stream().map(this::hit).toList(),
                CaseSearchResource.next(question, found),
                found.total(),
                found.loosely(),
                found.complete(),
                withFacets ? facets(found.counts()) : null);
    }

    private HitView hit(Hit hit) {
        Map<String, List<List<Piece>>> snippets = new LinkedHashMap<>();
        hit.snippets()
                .forEach((field, passages) -> snippets.put(
                        field, passages.stream().map(FoundViews::pieces).toList()));
        return new HitView(caseViews.line(hit.caseFile()), snippets);
    }

    static List<Piece> pieces(String passage) {
        List<Piece> pieces = new ArrayList<>();
        for (String part : passage.split(Hit.MARK, -1)) {
            int end = part.indexOf(Hit.END);
            add(pieces, part.substring(0, Math.max(end, 0)), true);
            add(pieces, part.substring(end + 1), false);
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean found) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, found));
        }
    }

    private Map<String, List<CountView>> facets(Map<String, Map<String, Long>> counts) {
        Map<String, List<CountView>> facets = new LinkedHashMap<>();
        counts.forEach((field, codes) -> facets.put(
                field,
                codes.entrySet().stream()
                        .map(code -> new CountView(
                                code.getKey(), name(field, code.getKey()).orElse(null), code.getValue()))
                        .toList()));
        return facets;
    }

    private Optional<String> name(String field, String code) {
        boolean chinese = language.chinese();
        return switch (field) {
            case "county" ->
                offices.counties().stream()
                        .filter(county -> county.code().equals(code))
                        .findFirst()
                        .map((County county) -> county.name(chinese));
            case "category" -> catalogue.category(code).map(category -> category.name(chinese));
            case "issue" -> catalogue.entry(Vocabulary.ISSUE, code).map(entry -> entry.name(chinese));
            case "source" -> catalogue.entry(Vocabulary.SOURCE, code).map(entry -> entry.name(chinese));
            default -> Optional.empty();
        };
    }
}
