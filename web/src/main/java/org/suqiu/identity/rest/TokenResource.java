package org.suqiu.identity.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.suqiu.http.Refused;
import org.suqiu.http.Refuses;
import org.suqiu.identity.SignIn;
import org.suqiu.identity.SignInDesk;

@Path("tokens")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TokenResource {

    @Inject
    SignInDesk signInDesk;

    @Inject
    PersonViews personViews;

    /** @param token to be sent as {@code Authorization: Bearer}; shown this once */
    public record TokenView(String token, Instant expiresAt, PersonView user) {}

    @POST
    @PermitAll
    @APIResponseSchema(value = TokenView.class, responseCode = "201")
    @Refuses(Refused.TOO_MANY_TRIES)
    public Response signIn(SignInRequest request) {
        request.check();
        SignIn signIn = signInDesk.signIn(request.username(), request.password());
        TokenView view = new TokenView(signIn.token().text(), signIn.expiresAt(), personViews.of(signIn.actor()));
        return Response.status(Response.Status.CREATED).entity(view).build();
    }
}
