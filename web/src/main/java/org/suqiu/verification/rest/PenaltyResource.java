package org.suqiu.verification.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.suqiu.http.Reading;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.rules.Money;
import org.suqiu.rules.Problems;
import org.suqiu.verification.PenaltyDesk;

/** Penalties that were imposed after a case was filed. */
@Path("cases/{number}/penalties")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Verification")
public class PenaltyResource {

    private static final int DOCUMENT = 100;

    @Inject
    PenaltyDesk penaltyDesk;

    @Inject
    Caller caller;

    @POST
    @RolesAllowed({Role.HANDLER, Role.HEAD})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record a penalty of a filed case",
            description = "Beside what was imposed with the filing; counted on its own day.")
    @APIResponseSchema(value = PenaltyView.class, responseCode = "201")
    public Response record(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBodySchema(PenaltyEntry.class) Reading<PenaltyEntry> posted) {
        PenaltyEntry penalty = Problems.given(posted).checked(PenaltyResource::check);
        var recorded = penaltyDesk.record(
                number,
                ExpectedVersion.of(ifMatch),
                Money.fen(penalty.amount()),
                penalty.on(),
                penalty.document(),
                caller.actor());
        return Response.status(Response.Status.CREATED)
                .entity(PenaltyView.of(recorded))
                .build();
    }

    private static PenaltyEntry check(PenaltyEntry penalty) {
        new Problems()
                .require(penalty.amount() != null, "/amount")
                .amount(penalty.amount(), "/amount")
                .when(penalty.amount() != null && penalty.amount().signum() == 0, "/amount", "more-than-nothing")
                .require(penalty.on() != null, "/on")
                .require(penalty.document(), DOCUMENT, "/document")
                .throwIfAny();
        return penalty;
    }
}
