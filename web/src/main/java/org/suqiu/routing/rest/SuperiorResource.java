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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.approval.rest.Proposed;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.casefile.rest.Changed;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.routing.HandUpDesk;
import org.suqiu.routing.TakeoverDesk;
import org.suqiu.rules.Problems;

/** Cases between an office and its superior. */
@Path("cases/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Dispatch")
public class SuperiorResource {

    private static final int REASON = 4000;

    @Inject
    TakeoverDesk takeoverDesk;

    @Inject
    HandUpDesk handUpDesk;

    @Inject
    Caller caller;

    @POST
    @Path("takeover")
    @RolesAllowed({Role.HEAD, Role.SUPERVISOR})
    @Operation(
            summary = "Take a case from an inferior office",
            description =
                    "Order 121, Art. 13. The head of the prefecture's office of the same department takes it for that"
                            + " office; a supervisor names the office. Stage and limits stay; another regime: 409.")
    @APIResponseSchema(value = Changed.class, responseCode = "200")
    public Response takeOver(
            @PathParam("number") String number, @HeaderParam("If-Match") String ifMatch, Takeover takeover) {
        Problems.given(takeover);
        check(takeover.reason());
        return Changed.response(takeoverDesk.takeOver(
                number, ExpectedVersion.of(ifMatch), takeover.officeCode(), takeover.reason(), caller.actor()));
    }

    @POST
    @Path("hand-up")
    @RolesAllowed({Role.HANDLER, Role.HEAD})
    @Operation(
            summary = "Ask the superior office to take the case",
            description = "Order 121, Art. 13. A handler's proposal answers 202 and waits for the own head.")
    @APIResponseSchema(value = HandedUp.class, responseCode = "200")
    @APIResponse(
            responseCode = "202",
            description = "waits for the head",
            content = @Content(schema = @Schema(implementation = Proposed.class)))
    public Response handUp(@PathParam("number") String number, @HeaderParam("If-Match") String ifMatch, HandUp handUp) {
        Problems.given(handUp);
        check(handUp.reason());
        return handUpDesk
                .handUp(number, ExpectedVersion.of(ifMatch), handUp.reason(), caller.actor())
                .map(Proposed::response)
                .orElseGet(() -> Response.ok(new HandedUp(number)).build());
    }

    private static void check(String reason) {
        new Problems().require(reason, REASON, "/reason").throwIfAny();
    }

    /** Why the superior takes the case; the office where a supervisor says so. */
    public record Takeover(String officeCode, String reason) {}

    /** Why the superior should handle it. */
    public record HandUp(String reason) {}

    /** The superior has the case now, and who handed it up does not see it any more. */
    public record HandedUp(String number) {}
}
