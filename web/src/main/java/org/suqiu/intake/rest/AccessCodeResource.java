package org.suqiu.intake.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.intake.IntakeDesk;

/** A new access code for somebody who lost the old one. */
@Path("cases/{number}/access-code")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Filing")
public class AccessCodeResource {

    @Inject
    IntakeDesk intakeDesk;

    @Inject
    Caller caller;

    @POST
    @RolesAllowed({Role.AGENT, Role.HANDLER, Role.HEAD, Role.SUPERVISOR})
    @Operation(
            summary = "Issue a new access code",
            description = "After an identity check by the one who asks for it; recorded; the old code ends.")
    public Map<String, String> renew(@PathParam("number") String number) {
        return Map.of("accessCode", intakeDesk.renewAccessCode(number, caller.actor()));
    }
}
