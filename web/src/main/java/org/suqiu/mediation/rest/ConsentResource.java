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
import org.suqiu.mediation.ConsentDesk;
import org.suqiu.rules.Problems;

/** Who agrees to be mediated. */
@Path("cases/{number}/mediation/consents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mediation")
public class ConsentResource {

    @Inject
    ConsentDesk consentDesk;

    @Inject
    Caller caller;

    @POST
    @RolesAllowed({Role.HANDLER, Role.HEAD})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record a party's consent or refusal",
            description =
                    """
                    To the mediation, or to entrusting it; each of a joint complaint apart, also to the agreement and to \
                    giving the complaint up (Order 121, Art. 12). The latest statement stands.""")
    @APIResponseSchema(value = Changed.class, responseCode = "200")
    public Response record(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBodySchema(ConsentStatement.class) Reading<ConsentStatement> said) {
        var statement = Problems.given(said).checked(ConsentStatement::statement);
        return Changed.response(consentDesk.record(number, ExpectedVersion.of(ifMatch), statement, caller.actor()));
    }
}
