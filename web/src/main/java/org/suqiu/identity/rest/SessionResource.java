package org.suqiu.identity.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.suqiu.http.Refused;
import org.suqiu.http.Refuses;
import org.suqiu.http.SessionCookie;
import org.suqiu.identity.Caller;
import org.suqiu.identity.SignIn;
import org.suqiu.identity.SignInDesk;

/** Sign-in of a browser: the token stays in a cookie that no script can read. */
@Path("session")
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {

    @Inject
    SignInDesk signInDesk;

    @Inject
    PersonViews personViews;

    @Inject
    Caller caller;

    public record SessionView(Instant expiresAt, PersonView user) {}

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = SessionView.class, responseCode = "201")
    @Refuses(Refused.TOO_MANY_TRIES)
    public Response begin(SignInRequest request, @Context HttpServletRequest connection) {
        request.check();
        SignIn signIn = signInDesk.signIn(request.username(), request.password());
        return Response.status(Response.Status.CREATED)
                .entity(new SessionView(signIn.expiresAt(), personViews.of(signIn.actor())))
                .cookie(SessionCookie.holding(signIn.token().text(), SignInDesk.VALID, connection.isSecure()))
                .build();
    }

    @DELETE
    @PermitAll
    @APIResponse(responseCode = "204", description = "signed out, if anybody was signed in")
    public Response end(@Context HttpServletRequest connection) {
        caller.token().ifPresent(signInDesk::signOut);
        return Response.noContent()
                .cookie(SessionCookie.cleared(connection.isSecure()))
                .build();
    }
}
