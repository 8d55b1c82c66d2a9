package org.suqiu.search.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.casefile.rest.CaseLine;
import org.suqiu.casefile.rest.CaseViews;
import org.suqiu.http.Listing;
import org.suqiu.identity.Caller;
import org.suqiu.identity.StaffOnly;
import org.suqiu.rules.Problems;
import org.suqiu.search.LikeCases;
import org.suqiu.search.Likeness;
import org.suqiu.search.Sample;
import org.suqiu.search.SampleReading;

/** Cases like this one, each with the reasons. */
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@StaffOnly
@Tag(name = "Cases")
public class LikeCasesResource {

    private static final int FACTS = 8000;
    private static final int LINE = 400;

    @Inject
    LikeCases likeCases;

    @Inject
    SampleReading sampleReading;

    @Inject
    CaseViews caseViews;

    @Inject
    Caller caller;

    @GET
    @Path("{number}/like")
    @Operation(summary = "Cases like this one", description = "The same respondent, phone, address, or similar facts.")
    public Listing<LikeCase> ofCase(@PathParam("number") String number) {
        return views(sampleReading.of(number, caller.actor()));
    }

    @POST
    @Path("like")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Cases like what is being written down", description = "While a call is going on.")
    public Listing<LikeCase> ofDraft(Draft draft) {
        Problems.given(draft);
        new Problems()
                .limit(draft.respondent(), LINE, "/respondent")
                .limit(draft.creditCode(), LINE, "/creditCode")
                .limit(draft.phone(), LINE, "/phone")
                .limit(draft.address(), LINE, "/address")
                .limit(draft.facts(), FACTS, "/facts")
                .throwIfAny();
        return views(new Sample(
                null, draft.respondent(), draft.creditCode(), draft.phone(), draft.address(), draft.facts()));
    }

    private Listing<LikeCase> views(Sample sample) {
        return Listing.whole(
                likeCases.to(sample, caller.actor()).stream().map(this::view).toList());
    }

    private LikeCase view(Likeness likeness) {
        return new LikeCase(
                caseViews.line(likeness.caseFile()),
                likeness.reasons().stream().map(Enum::name).toList());
    }

    /** What is known so far; each may be missing. */
    public record Draft(String respondent, String creditCode, String phone, String address, String facts) {}

    /** @param reasons SAME_RESPONDENT, SAME_PHONE, SAME_ADDRESS, SIMILAR_FACTS */
    public record LikeCase(CaseLine item, List<String> reasons) {}
}
