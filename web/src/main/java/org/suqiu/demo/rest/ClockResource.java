package org.suqiu.demo.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.demo.DemoClock;
import org.suqiu.demo.DemoMode;
import org.suqiu.http.Refused;
import org.suqiu.http.Refuses;
import org.suqiu.identity.Role;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.Problems;

/** The clock of demo mode; elsewhere there is none (404). */
@Path("demo/clock")
@Produces(MediaType.APPLICATION_JSON)
@Refuses(Refused.UNKNOWN)
@Tag(name = "Demo")
public class ClockResource {

    @Inject
    DemoClock demoClock;

    @GET
    @PermitAll
    @Operation(summary = "What time it is in the demo")
    public Now read() {
        requireDemo();
        return new Now(demoClock.now(), 0, 0);
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Move time forward",
            description =
                    "By an ISO 8601 period, such as P8D or PT36H, of at most 400 days. Timers that fall due have fired"
                            + " before this answers.")
    public Now advance(ClockAdvance advance) {
        requireDemo();
        var walked = demoClock.advance(Problems.given(advance).duration());
        return new Now(demoClock.now(), walked.done(), walked.failed());
    }

    private static void requireDemo() {
        if (!DemoMode.isOn()) {
            throw new NotFound("demo");
        }
    }

    /**
     * The time of the demo.
     *
     * @param timersFired on the way; {@code timersFailed} are tried again
     */
    public record Now(Instant now, int timersFired, int timersFailed) {}
}
