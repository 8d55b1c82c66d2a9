package org.suqiu.search.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.DueDate;
import org.suqiu.casefile.Relation;
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
        return listing(sample, earlier -> Set.of());
    }

    /** With what may be said of the case and each of those that are like it. */
    Listing<LikeCase> to(Sample sample, CaseFile itself) {
        return listing(sample, earlier -> Relation.between(itself, earlier));
    }

    private Listing<LikeCase> listing(Sample sample, Function<CaseFile, Set<Relation>> relations) {
        return Listing.whole(likeCases.to(sample, caller.actor()).stream()
                .map(likeness -> view(likeness, relations.apply(likeness.caseFile())))
                .toList());
    }

    private LikeCase view(Likeness likeness, Set<Relation> relations) {
        return new LikeCase(
                caseViews.line(likeness.caseFile()),
                likeness.caseFile().version(),
                likeness.dueDate().map(DueDate::dueOn).orElse(null),
                likeness.dueDate().map(caseViews::light).orElse(null),
                likeness.reasons().stream().map(Enum::name).toList(),
                relations.stream().map(Enum::name).toList());
    }

    /**
     * @param dueOn of the limit that the case runs against; null once it is closed, or while nobody knows it
     * @param light null where no limit runs
     * @param reasons SAME_RESPONDENT, SAME_PHONE, SAME_ADDRESS, SIMILAR_FACTS
     * @param relations in which the case can be linked to this one; empty while a case is written down
     */
    public record LikeCase(
            CaseLine item, int version, LocalDate dueOn, String light, List<String> reasons, List<String> relations) {}
}
