package org.suqiu.routing.rest;

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
import org.suqiu.routing.DispatchDesk;
import org.suqiu.rules.Problems;

/** How a dispute between offices ends. */
@Path("cases/{number}/designation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Dispatch")
public class DesignationResource {

    private static final int REASON = 4000;

    @Inject
    DispatchDesk dispatchDesk;

    @Inject
    Caller caller;

    @POST
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(
            summary = "Name the office that keeps the case",
            description =
                    "Order 121, Art. 33: after two offices returned it. The office so designated cannot return it.")
    @APIResponseSchema(value = Changed.class, responseCode = "200")
    public Response designate(
            @PathParam("number") String number, @HeaderParam("If-Match") String ifMatch, Designation designation) {
        Problems.given(designation);
        new Problems()
                .require(designation.officeCode(), "/officeCode")
                .require(designation.reason(), REASON, "/reason")
                .throwIfAny();
        return Changed.response(dispatchDesk.designate(
                number, ExpectedVersion.of(ifMatch), designation.officeCode(), designation.reason(), caller.actor()));
    }

    /** Which office keeps the case, and why. */
    public record Designation(String officeCode, String reason) {}
}
