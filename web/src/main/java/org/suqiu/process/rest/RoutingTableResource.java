package org.suqiu.process.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.process.RoutingTableDesk;

/** Which office answers for what: the decision tables as one DMN file. */
@Path("routing-table")
@Tag(name = "Dispatch")
public class RoutingTableResource {

    private static final int MOST_BYTES = 1_048_576;

    @Inject
    RoutingTableDesk routingTableDesk;

    @Inject
    Caller caller;

    @GET
    @Produces(MediaType.APPLICATION_XML)
    @RolesAllowed({Role.ADMIN, Role.SUPERVISOR, Role.DISPATCHER})
    @Operation(summary = "The routing table in force, as DMN")
    public byte[] read() {
        return routingTableDesk.read();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_XML)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ADMIN)
    @Operation(
            summary = "Put another table in force",
            description = "Cases that are placed already stay where they are.")
    public RoutingTableVersion replace(InputStream file) throws IOException {
        byte[] bytes = file.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
        }
        return new RoutingTableVersion(routingTableDesk.replace(bytes, caller.actor()));
    }

    /** The version that is in force now. */
    public record RoutingTableVersion(int version) {}
}
