package org.suqiu.linkage.rest;

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
import org.suqiu.linkage.SplitDesk;
import org.suqiu.rules.Problems;

/** The breach that a complaint points out beside its dispute. */
@Path("cases/{number}/split")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Links")
public class SplitResource {

    private static final int FACTS = 4000;

    @Inject
    SplitDesk splitDesk;

    @Inject
    Caller caller;

    @POST
    @RolesAllowed({Role.AGENT, Role.DISPATCHER, Role.HANDLER, Role.HEAD})
    @Operation(
            summary = "Make a violation report of what a complaint points out",
            description =
                    "Received with the complaint, from the same person, and routed on its own. The complaint does not"
                            + " tell of it.")
    @APIResponseSchema(value = SplitOff.class, responseCode = "201")
    public Response split(@PathParam("number") String number, @HeaderParam("If-Match") String ifMatch, Breach breach) {
        Problems.given(breach);
        new Problems().require(breach.facts(), FACTS, "/facts").throwIfAny();
        var report = splitDesk.split(number, ExpectedVersion.of(ifMatch), breach, caller.actor());
        return Response.status(Response.Status.CREATED)
                .entity(new SplitOff(report.number()))
                .build();
    }

    /** The new report. */
    public record SplitOff(String number) {}
}
