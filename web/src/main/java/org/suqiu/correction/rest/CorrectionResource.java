package org.suqiu.correction.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.correction.CorrectionDesk;
import org.suqiu.correction.CorrectionRequest;
import org.suqiu.http.Listing;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.identity.StaffOnly;
import org.suqiu.rules.Problems;

/** What the head puts right. */
@Path("cases/{number}/corrections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class CorrectionResource {

    private static final int VALUE = 400;
    private static final int REASON = 4000;

    @Inject
    CorrectionDesk correctionDesk;

    @Inject
    Caller caller;

    @GET
    @StaffOnly
    @Operation(summary = "What was put right, oldest first")
    public Listing<CorrectionView> read(@PathParam("number") String number) {
        var made = correctionDesk.of(number, caller.actor());
        return Listing.whole(made.corrections().stream()
                .map(correction -> CorrectionView.of(correction, made.withReasons()))
                .toList());
    }

    @POST
    @RolesAllowed(Role.HEAD)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Put a field right",
            description = "One field, after closing too; old and new are kept, and figures follow. An unknown field"
                    + " answers 422 with the fields that there are, such as category, respondentName, recoveredAmount.")
    @APIResponseSchema(value = CorrectionView.class, responseCode = "201")
    public Response correct(
            @PathParam("number") String number, @HeaderParam("If-Match") String ifMatch, CorrectionRequest request) {
        Problems.given(request);
        new Problems()
                .require(request.field(), "/field")
                .require(request.value(), VALUE, "/value")
                .require(request.reason(), REASON, "/reason")
                .throwIfAny();
        var correction = correctionDesk.correct(number, ExpectedVersion.of(ifMatch), request, caller.actor());
        return Response.status(Response.Status.CREATED)
                .entity(CorrectionView.of(correction, true))
                .build();
    }
}
