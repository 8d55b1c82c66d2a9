package org.suqiu.process.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.process.DecisionFile;
import org.suqiu.process.DecisionFileArchive;
import org.suqiu.process.DecisionFileDesk;
import org.suqiu.rules.ReadVersion;

/** Which office answers for what: the decision tables as one DMN file. */
@Path("routing-table")
@Tag(name = "Dispatch")
public class RoutingTableResource {

    @Inject
    DecisionFileDesk decisionFileDesk;

    @Inject
    DecisionFileArchive archive;

    @Inject
    Caller caller;

    @GET
    @Produces(MediaType.APPLICATION_XML)
    @RolesAllowed({Role.ADMIN, Role.SUPERVISOR, Role.DISPATCHER})
    @Operation(summary = "The routing table in force, as DMN")
    public Response read() {
        return TableVersion.file(archive.inForce(DecisionFile.ROUTING));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_XML)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ADMIN)
    @Operation(
            summary = "Put another table in force",
            description = "Cases that are placed already stay where they are.")
    @APIResponseSchema(TableVersion.class)
    public Response replace(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, InputStream file) throws IOException {
        byte[] bytes = TableBody.read(file);
        return TableVersion.inForce(
                decisionFileDesk.replace(DecisionFile.ROUTING, bytes, new ReadVersion(ifMatch), caller.actor()));
    }
}
