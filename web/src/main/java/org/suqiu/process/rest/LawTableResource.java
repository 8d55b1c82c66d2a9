package org.suqiu.process.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.suqiu.rules.NotFound;
import org.suqiu.rules.ReadVersion;

/** Which limit a step has, and which ground a finding speaks for: decision tables whose answers are codes of the law packs. */
@Path("law-tables/{table}")
@Tag(name = "Law")
public class LawTableResource {

    @Inject
    DecisionFileDesk decisionFileDesk;

    @Inject
    DecisionFileArchive archive;

    @Inject
    Caller caller;

    @GET
    @Produces(MediaType.APPLICATION_XML)
    @RolesAllowed({Role.ADMIN, Role.SUPERVISOR})
    @Operation(summary = "A table of the law in force, as DMN", description = "table is limits or grounds.")
    public Response read(@PathParam("table") String table) {
        return TableVersion.file(archive.inForce(file(table)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_XML)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ADMIN)
    @Operation(
            summary = "Put another table in force",
            description = "Limits that run already run on as they began. A table that leaves a step without answer,"
                    + " or names a limit or ground that no law pack can have, is refused.")
    @APIResponseSchema(TableVersion.class)
    public Response replace(
            @PathParam("table") String table, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, InputStream body)
            throws IOException {
        var read = new ReadVersion(ifMatch);
        return TableVersion.inForce(decisionFileDesk.replace(file(table), TableBody.read(body), read, caller.actor()));
    }

    private static DecisionFile file(String table) {
        DecisionFile file = DecisionFile.called(table);
        if (file == DecisionFile.ROUTING) {
            throw new NotFound("decision-table");
        }
        return file;
    }
}
