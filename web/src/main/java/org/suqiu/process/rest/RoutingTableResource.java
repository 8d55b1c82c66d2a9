package org.suqiu.process.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.process.DecisionFile;
import org.suqiu.process.DecisionFileDesk;

/** Which office answers for what: the decision tables as one DMN file. */
@Path("routing-table")
@Tag(name = "Dispatch")
public class RoutingTableResource {

    @Inject
    DecisionFileDesk decisionFileDesk;

    @Inject
    Caller caller;

    @GET
    @Produces(MediaType.APPLICATION_XML)
    @RolesAllowed({Role.ADMIN, Role.SUPERVISOR, Role.DISPATCHER})
    @Operation(summary = "The routing table in force, as DMN")
    public byte[] read() {
        return decisionFileDesk.read(DecisionFile.ROUTING);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_XML)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ADMIN)
    @Operation(
            summary = "Put another table in force",
            description = "Cases that are placed already stay where they are.")
    public TableVersion replace(InputStream file) throws IOException {
        byte[] bytes = TableBody.read(file);
        return new TableVersion(decisionFileDesk.replace(DecisionFile.ROUTING, bytes, caller.actor()));
    }
}
