package org.suqiu.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Possibilities;

/** Which wishes a case has room for now. */
@ApplicationScoped
class Wishes {

    @Inject
    @Any
    Instance<Possibilities> possibilities;

    @Inject
    FilersWords filersWords;

    List<String> of(CaseFile caseFile) {
        Set<String> offered = possibilities.stream()
                .flatMap(feature -> feature.of(caseFile).stream())
                .collect(Collectors.toSet());
        return Arrays.stream(Wish.values())
                .filter(wish -> isOpenTo(wish, caseFile, offered))
                .map(Wish::word)
                .toList();
    }

    private boolean isOpenTo(Wish wish, CaseFile caseFile, Set<String> offered) {
        return switch (wish) {
            case SUPPLEMENTS -> caseFile.isOpen();
            case WITHDRAWAL -> offered.contains("withdrawal");
            case RATING ->
                !caseFile.isOpen() && filersWords.ratingOf(caseFile.number()).isEmpty();
            case REVIEW -> offered.contains("review-requests");
        };
    }
}
