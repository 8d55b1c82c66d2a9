package org.suqiu.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Possibilities;
import org.suqiu.casefile.Step;

/** A review may be asked for, on the tracking page or through the staff. */
@ApplicationScoped
class ReviewPossibilities implements Possibilities {

    @Inject
    ReviewRights reviewRights;

    @Override
    public List<String> of(CaseFile caseFile, Set<Step> waiting) {
        boolean askable = !caseFile.isOpen() && reviewRights.hindrance(caseFile).isEmpty();
        return askable ? List.of("review-requests") : List.of();
    }
}
