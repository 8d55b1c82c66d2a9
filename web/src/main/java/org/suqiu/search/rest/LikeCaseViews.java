package org.suqiu.search.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.suqiu.casefile.rest.CaseLine;
import org.suqiu.casefile.rest.CaseViews;
import org.suqiu.http.Listing;
import org.suqiu.identity.Caller;
import org.suqiu.search.LikeCases;
import org.suqiu.search.Likeness;
import org.suqiu.search.Sample;

/** Finds and shows cases like a sample. */
@ApplicationScoped
public class LikeCaseViews {

    @Inject
    LikeCases likeCases;

    @Inject
    CaseViews caseViews;

    @Inject
    Caller caller;

    Listing<LikeCase> to(Sample sample) {
        return Listing.whole(
                likeCases.to(sample, caller.actor()).stream().map(this::view).toList());
    }

    private LikeCase view(Likeness likeness) {
        return new LikeCase(
                caseViews.line(likeness.caseFile()),
                likeness.reasons().stream().map(Enum::name).toList());
    }

    /** @param reasons SAME_RESPONDENT, SAME_PHONE, SAME_ADDRESS, SIMILAR_FACTS */
    public record LikeCase(CaseLine item, List<String> reasons) {}
}
