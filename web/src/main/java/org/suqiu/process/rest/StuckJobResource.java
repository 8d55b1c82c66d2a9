package org.suqiu.process.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.http.Listing;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.process.StuckJobDesk;
import org.suqiu.process.StuckJobDesk.StuckJobs;

/** Timers and messages of the procedures that failed three times. */
@Path("stuck-jobs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
@Tag(name = "Administration")
public class StuckJobResource {

    @Inject
    StuckJobDesk stuckJobDesk;

    @Inject
    Caller caller;

    @GET
    @Operation(
            summary = "What nobody does any more",
            description = "How many jobs of which step failed three times; why stands in the server's log.")
    public Listing<StuckJobs> read() {
        return Listing.whole(stuckJobDesk.all());
    }

    @POST
    @Path("retry")
    @Operation(summary = "Try all of them again", description = "Three times each, once the cause is mended.")
    public TriedAgain tryAgain() {
        return new TriedAgain(stuckJobDesk.tryAgain(caller.actor()));
    }

    /** How many jobs are due again. */
    public record TriedAgain(int jobs) {}
}
