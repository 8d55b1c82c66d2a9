package org.suqiu.deadlines.rest;

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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.deadlines.LimitReading;
import org.suqiu.deadlines.SuspensionDesk;
import org.suqiu.http.Listing;
import org.suqiu.http.Reading;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.identity.StaffOnly;
import org.suqiu.rules.Problems;

/** Appraisal and testing: time that is not counted. */
@Path("cases/{number}/suspensions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deadlines")
public class SuspensionResource {

    @Inject
    SuspensionDesk suspensionDesk;

    @Inject
    LimitReading limitReading;

    @Inject
    Caller caller;

    @GET
    @StaffOnly
    @Operation(summary = "Appraisals and tests of the case")
    public Listing<SuspensionView> read(@PathParam("number") String number) {
        var appraisals = limitReading.appraisalsOf(number, caller.actor());
        return Listing.whole(appraisals.suspensions().stream()
                .map(suspension -> SuspensionView.of(suspension, appraisals.withEvidence()))
                .toList());
    }

    @POST
    @RolesAllowed({Role.HANDLER, Role.HEAD})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record an appraisal or test",
            description =
                    "In mediation or verification, before the limit has run out (Order 121, Art. 22). Its first and"
                            + " its last day are not counted; while it runs there is no due date. Days that two share count once.")
    @APIResponseSchema(value = SuspensionView.class, responseCode = "201")
    public Response begin(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBodySchema(SuspensionRequest.class) Reading<SuspensionRequest> request) {
        var commission = Problems.given(request).checked(SuspensionRequest::commission);
        var suspension = suspensionDesk.begin(number, ExpectedVersion.of(ifMatch), commission, caller.actor());
        return Response.status(Response.Status.CREATED)
                .entity(SuspensionView.of(suspension, true))
                .build();
    }

    @POST
    @Path("{id}/end")
    @RolesAllowed({Role.HANDLER, Role.HEAD})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "End it", description = "The limit runs on from the day after; the due date is known again.")
    public SuspensionView end(
            @PathParam("number") String number,
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            SuspensionEnd end) {
        Problems.given(end);
        new Problems().require(end.to() != null, "/to").throwIfAny();
        return SuspensionView.of(
                suspensionDesk.end(number, ExpectedVersion.of(ifMatch), id, end.to(), caller.actor()), true);
    }
}
