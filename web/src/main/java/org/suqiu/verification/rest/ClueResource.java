package org.suqiu.verification.rest;

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
import org.suqiu.casefile.Breach;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.rules.Problems;
import org.suqiu.verification.ClueDesk;

/** Clues of a breach that come up while a complaint is mediated. */
@Path("cases/{number}/clues")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Verification")
public class ClueResource {

    private static final int FACTS = 4000;

    @Inject
    ClueDesk clueDesk;

    @Inject
    Caller caller;

    @POST
    @RolesAllowed({Role.HANDLER, Role.HEAD})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Open a violation report on a clue",
            description = "Order 121, Art. 27: verified within 15 working days of today, while the mediation goes on.")
    @APIResponseSchema(value = Opened.class, responseCode = "201")
    public Response open(@PathParam("number") String number, @HeaderParam("If-Match") String ifMatch, Clue clue) {
        Problems.given(clue);
        new Problems().require(clue.facts(), FACTS, "/facts").throwIfAny();
        var breach = new Breach(clue.facts(), clue.suspectedAct());
        var report = clueDesk.open(number, ExpectedVersion.of(ifMatch), breach, caller.actor());
        return Response.status(Response.Status.CREATED)
                .entity(new Opened(report.number()))
                .build();
    }

    /** The number of the report. */
    public record Opened(String number) {}
}
