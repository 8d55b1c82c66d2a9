package org.suqiu.identity.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.identity.StaffDesk;
import org.suqiu.rules.Problems;

/** Where a member of staff receives mail: managers get the print-outs of closed months there. */
@Path("users/{username}/email")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class StaffMailResource {

    @Inject
    StaffDesk staffDesk;

    @Inject
    Caller caller;

    @PUT
    @RolesAllowed(Role.ADMIN)
    @Operation(summary = "Set or remove an e-mail address", description = "A null address removes it.")
    @Consumes(MediaType.APPLICATION_JSON)
    public MailAddress receive(@PathParam("username") String username, MailAddress address) {
        String given = Problems.given(address).email();
        return new MailAddress(
                staffDesk.receiveMailAt(username, given, caller.actor()).email());
    }

    /** Null where nothing is sent. */
    public record MailAddress(String email) {}
}
