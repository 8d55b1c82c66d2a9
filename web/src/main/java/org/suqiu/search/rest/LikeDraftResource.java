package org.suqiu.search.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.http.ChangesNothing;
import org.suqiu.http.Listing;
import org.suqiu.identity.StaffOnly;
import org.suqiu.rules.Problems;
import org.suqiu.search.Sample;
import org.suqiu.search.rest.LikeCaseViews.LikeCase;

/** Cases like what is being written down while a call is going on. */
@Path("cases/like")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@StaffOnly
@Tag(name = "Cases")
public class LikeDraftResource {

    private static final int FACTS = 8000;
    private static final int LINE = 400;

    @Inject
    LikeCaseViews likeCaseViews;

    @POST
    @Operation(summary = "Cases like what is being written down", description = "As far as it is known.")
    @ChangesNothing
    public Listing<LikeCase> find(Draft draft) {
        Problems.given(draft);
        new Problems()
                .limit(draft.respondent(), LINE, "/respondent")
                .limit(draft.creditCode(), LINE, "/creditCode")
                .limit(draft.phone(), LINE, "/phone")
                .limit(draft.address(), LINE, "/address")
                .limit(draft.facts(), FACTS, "/facts")
                .throwIfAny();
        return likeCaseViews.to(new Sample(
                null, draft.respondent(), draft.creditCode(), draft.phone(), draft.address(), draft.facts()));
    }

    /** What is known so far; each may be missing. */
    public record Draft(String respondent, String creditCode, String phone, String address, String facts) {}
}
