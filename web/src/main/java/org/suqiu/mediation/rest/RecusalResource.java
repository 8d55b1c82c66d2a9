package org.suqiu.mediation.rest;

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
import org.suqiu.mediation.RecusalDesk;
import org.suqiu.mediation.rest.RecusalDecision.Answer;
import org.suqiu.rules.Problems;

/** Mediators who are asked to step aside. */
@Path("cases/{number}/mediation/recusals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mediation")
public class RecusalResource {

    @Inject
    RecusalDesk recusalDesk;

    @Inject
    Caller caller;

    @POST
    @RolesAllowed({Role.HANDLER, Role.HEAD})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Note that a mediator is asked to step aside",
            description = "No session until the head decides; the limit runs on.")
    @APIResponseSchema(value = RecusalView.class, responseCode = "201")
    public Response ask(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String ifMatch,
            RecusalApplication application) {
        var request = Problems.given(application).request();
        var recusal = recusalDesk.ask(number, ExpectedVersion.of(ifMatch), request, caller.actor());
        return Response.status(Response.Status.CREATED)
                .entity(RecusalView.of(recusal, true))
                .build();
    }

    @POST
    @Path("{id}")
    @RolesAllowed({Role.HEAD, Role.SUPERVISOR})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Decide whether the mediator steps aside",
            description = "The head of the office; on a head the supervisor.")
    public RecusalView decide(
            @PathParam("number") String number,
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBodySchema(RecusalDecision.class) Reading<RecusalDecision> decision) {
        var checked = Problems.given(decision).checked(RecusalDecision::check);
        boolean grant = checked.decision() == Answer.GRANT;
        var expected = ExpectedVersion.of(ifMatch);
        return RecusalView.of(recusalDesk.decide(number, expected, id, grant, checked.reasons(), caller.actor()), true);
    }
}
