package org.suqiu.process.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suqiu.casefile.CaseFile;
import org.suqiu.catalogue.Catalogue;

/** A case in one line: category, respondent, product. Neither who filed nor what was told stands in it. */
@ApplicationScoped
class CaseSummary {

    private static final int LONGEST_PART = 120;

    @Inject
    Catalogue catalogue;

    String of(CaseFile caseFile) {
        String category = caseFile.subject().category();
        return Stream.of(
                        catalogue
                                .category(category)
                                .map(known -> known.name(true))
                                .orElse(category),
                        caseFile.respondent().name(),
                        caseFile.subject().product())
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(CaseSummary::shortened)
                .collect(Collectors.joining(" · "));
    }

    private static String shortened(String part) {
        return part.codePointCount(0, part.length()) <= LONGEST_PART
                ? part
                : part.substring(0, part.offsetByCodePoints(0, LONGEST_PART)) + "…";
    }
}
