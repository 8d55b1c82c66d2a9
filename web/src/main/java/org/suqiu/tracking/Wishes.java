package org.suqiu.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Duties;

/** Which wishes a case has room for now. */
@ApplicationScoped
class Wishes {

    @Inject
    Duties duties;

    @Inject
    FilersWords filersWords;

    List<String> of(CaseFile caseFile) {
        List<String> possible = duties.possible(caseFile);
        return Arrays.stream(Wish.values())
                .filter(wish -> isOpenTo(wish, caseFile, possible))
                .map(Wish::word)
                .toList();
    }

    private boolean isOpenTo(Wish wish, CaseFile caseFile, List<String> possible) {
        return switch (wish) {
            case SUPPLEMENTS -> caseFile.isOpen();
            case WITHDRAWAL -> possible.contains("withdrawal");
            case RATING ->
                !caseFile.isOpen() && filersWords.ratingOf(caseFile.number()).isEmpty();
            case REVIEW -> possible.contains("review-requests");
        };
    }
}
