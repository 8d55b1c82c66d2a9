package org.suqiu.deadlines.rest;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.approval.rest.Proposed;
import org.suqiu.casefile.CaseReading;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.casefile.rest.Changed;
import org.suqiu.deadlines.ExtensionDesk;
import org.suqiu.deadlines.LimitReading;
import org.suqiu.http.Listing;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.identity.StaffOnly;
import org.suqiu.rules.Problems;

/** More time for a verification or an answer. */
@Path("cases/{number}/extensions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deadlines")
public class ExtensionResource {

    private static final int REASON = 4000;

    @Inject
    ExtensionDesk extensionDesk;

    @Inject
    LimitReading limitReading;

    @Inject
    CaseReading caseReading;

    @Inject
    Caller caller;

    @GET
    @StaffOnly
    @Operation(summary = "What was asked for, and what the head said")
    public Listing<ExtensionView> read(@PathParam("number") String number) {
        var asked = limitReading.extensionsOf(number, caller.actor());
        return Listing.whole(asked.extensions().stream()
                .map(extension -> ExtensionView.of(extension, asked.withReasons()))
                .toList());
    }

    @POST
    @RolesAllowed({Role.HANDLER, Role.HEAD})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ask for more time, once",
            description = "While a verification or an answer is awaited, and before its limit has run out. A handler's"
                    + " request answers 202 and waits for the head; the due date moves when the head approves.")
    @APIResponseSchema(value = Changed.class, responseCode = "200")
    @APIResponse(
            responseCode = "202",
            description = "waits for the head",
            content = @Content(schema = @Schema(implementation = Proposed.class)))
    public Response ask(
            @PathParam("number") String number, @HeaderParam("If-Match") String ifMatch, ExtensionRequest request) {
        Problems.given(request);
        new Problems().require(request.reason(), REASON, "/reason").throwIfAny();
        return extensionDesk
                .ask(number, ExpectedVersion.of(ifMatch), request.reason(), caller.actor())
                .map(Proposed::response)
                .orElseGet(() -> Changed.response(caseReading.read(number, caller.actor())));
    }
}
