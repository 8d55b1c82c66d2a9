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
import org.suqiu.casefile.rest.Changed;
import org.suqiu.http.Reading;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.mediation.SessionDesk;
import org.suqiu.rules.Problems;

/** Where the parties meet. */
@Path("cases/{number}/mediation/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mediation")
public class SessionResource {

    @Inject
    SessionDesk sessionDesk;

    @Inject
    Caller caller;

    @POST
    @RolesAllowed({Role.HANDLER, Role.HEAD})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Call a session",
            description = "One after the other. Staff of the office preside, unless the mediation is entrusted.")
    @APIResponseSchema(value = SessionView.class, responseCode = "201")
    public Response call(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBodySchema(Invitation.class) Reading<Invitation> invitation) {
        var call = Problems.given(invitation).checked(Invitation::call);
        var session = sessionDesk.call(number, ExpectedVersion.of(ifMatch), call, caller.actor());
        return Response.status(Response.Status.CREATED)
                .entity(SessionView.of(session, true))
                .build();
    }

    @POST
    @Path("{id}/record")
    @RolesAllowed({Role.HANDLER, Role.HEAD})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record what became of a session",
            description = "That it fell through may be recorded before its time; a party absent without a good reason"
                    + " speaks for ending the mediation.")
    @APIResponseSchema(value = Changed.class, responseCode = "200")
    public Response record(
            @PathParam("number") String number,
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBodySchema(SessionProtocol.class) Reading<SessionProtocol> protocol) {
        var report = Problems.given(protocol).checked(SessionProtocol::report);
        return Changed.response(sessionDesk.record(number, ExpectedVersion.of(ifMatch), id, report, caller.actor()));
    }
}
