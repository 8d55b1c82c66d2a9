package org.suqiu.search.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.casefile.CaseReading;
import org.suqiu.http.Listing;
import org.suqiu.identity.Caller;
import org.suqiu.identity.StaffOnly;
import org.suqiu.search.SampleReading;
import org.suqiu.search.rest.LikeCaseViews.LikeCase;

/** Cases like this one, each with the reasons. */
@Path("cases/{number}/like")
@Produces(MediaType.APPLICATION_JSON)
@StaffOnly
@Tag(name = "Cases")
public class LikeCasesResource {

    @Inject
    SampleReading sampleReading;

    @Inject
    CaseReading caseReading;

    @Inject
    LikeCaseViews likeCaseViews;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "Cases like this one", description = "The same respondent, phone, address, or similar facts.")
    public Listing<LikeCase> read(@PathParam("number") String number) {
        return likeCaseViews.to(sampleReading.of(number, caller.actor()), caseReading.read(number, caller.actor()));
    }
}
