package org.suqiu.process.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Kind;
import org.suqiu.catalogue.Catalogue;

/**
 * A case in one line: category, respondent, product. Neither who filed nor what was told stands in it, but for an enquiry,
 * of which nothing else is known: it shows its first words.
 */
@ApplicationScoped
class CaseSummary {

    private static final int LONGEST_PART = 120;
    private static final int FIRST_WORDS = 40;

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
                        caseFile.subject().product(),
                        caseFile.kind() == Kind.ENQUIRY ? firstWords(caseFile) : null)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> shortened(part, LONGEST_PART))
                .collect(Collectors.joining(" · "));
    }

    private static String firstWords(CaseFile caseFile) {
        return shortened(caseFile.incident().facts().strip().replaceAll("\\s+", " "), FIRST_WORDS);
    }

    private static String shortened(String part, int most) {
        return part.codePointCount(0, part.length()) <= most
                ? part
                : part.substring(0, part.offsetByCodePoints(0, most)) + "…";
    }
}
