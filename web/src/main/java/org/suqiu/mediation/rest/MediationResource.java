package org.suqiu.mediation.rest;

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
import org.suqiu.casefile.rest.Changed;
import org.suqiu.http.Reading;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.identity.StaffOnly;
import org.suqiu.mediation.MediationDesk;
import org.suqiu.mediation.MediationReading;
import org.suqiu.rules.Problems;

/** The mediation, and how it ended. */
@Path("cases/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mediation")
public class MediationResource {

    @Inject
    MediationDesk mediationDesk;

    @Inject
    MediationReading mediationReading;

    @Inject
    Caller caller;

    @GET
    @Path("mediation")
    @StaffOnly
    @Operation(summary = "The mediation: consents, sessions, outcome, performance")
    public MediationView read(@PathParam("number") String number) {
        return MediationView.of(mediationReading.of(number, caller.actor()));
    }

    @POST
    @Path("mediation/outcome")
    @RolesAllowed({Role.HANDLER, Role.HEAD})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record the outcome",
            description = "Ends the mediation and closes the case; an office of the hotline regime closes with it too.")
    @APIResponseSchema(value = Changed.class, responseCode = "200")
    public Response conclude(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBodySchema(MediationOutcome.class) Reading<MediationOutcome> outcome) {
        var conclusion = Problems.given(outcome).checked(MediationOutcome::conclusion);
        return Changed.response(
                mediationDesk.conclude(number, ExpectedVersion.of(ifMatch), conclusion, caller.actor()));
    }
}
