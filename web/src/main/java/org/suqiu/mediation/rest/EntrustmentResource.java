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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.casefile.rest.Changed;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.mediation.EntrustmentDesk;
import org.suqiu.rules.Problems;

/** Associations that mediate in the office's name. */
@Path("cases/{number}/mediation/entrustment")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mediation")
public class EntrustmentResource {

    @Inject
    EntrustmentDesk entrustmentDesk;

    @Inject
    Caller caller;

    @POST
    @RolesAllowed({Role.HANDLER, Role.HEAD})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Entrust the mediation to an association",
            description = "With the consent of both, where the case's law wants it; the limit runs on.")
    @APIResponseSchema(value = Changed.class, responseCode = "200")
    public Response entrust(
            @PathParam("number") String number, @HeaderParam("If-Match") String ifMatch, EntrustmentRequest request) {
        var checked = Problems.given(request).check();
        return Changed.response(entrustmentDesk.entrust(
                number, ExpectedVersion.of(ifMatch), checked.organisation(), checked.remark(), caller.actor()));
    }
}
