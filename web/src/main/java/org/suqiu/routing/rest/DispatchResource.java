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

/** Placing a case with an office, and giving it back. */
@Path("cases/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Dispatch")
public class DispatchResource {

    private static final int REASON = 4000;

    @Inject
    DispatchDesk dispatchDesk;

    @Inject
    Caller caller;

    @POST
    @Path("dispatch")
    @RolesAllowed(Role.DISPATCHER)
    @Operation(summary = "Send the case to an office")
    @APIResponseSchema(value = Changed.class, responseCode = "200")
    public Response dispatch(
            @PathParam("number") String number, @HeaderParam("If-Match") String ifMatch, Dispatch dispatch) {
        Problems.given(dispatch);
        new Problems()
                .require(dispatch.officeCode(), "/officeCode")
                .require(dispatch.reason(), REASON, "/reason")
                .throwIfAny();
        return Changed.response(dispatchDesk.dispatch(
                number, ExpectedVersion.of(ifMatch), dispatch.officeCode(), dispatch.reason(), caller.actor()));
    }

    @POST
    @Path("return")
    @RolesAllowed({Role.HANDLER, Role.HEAD})
    @Operation(summary = "Give the case back to the dispatcher", description = "Order 121, Art. 41: never sideways.")
    @APIResponseSchema(value = Changed.class, responseCode = "200")
    public Response giveBack(
            @PathParam("number") String number, @HeaderParam("If-Match") String ifMatch, Return giveBack) {
        Problems.given(giveBack);
        new Problems().require(giveBack.reason(), REASON, "/reason").throwIfAny();
        return Changed.response(
                dispatchDesk.giveBack(number, ExpectedVersion.of(ifMatch), giveBack.reason(), caller.actor()));
    }

    /** To which office, and why. */
    public record Dispatch(String officeCode, String reason) {}

    /** Why the office has no power. */
    public record Return(String reason) {}
}
