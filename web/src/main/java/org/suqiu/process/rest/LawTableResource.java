package org.suqiu.process.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.suqiu.rules.NotFound;

/** Which limit a step has, and which ground a finding speaks for: decision tables whose answers are codes of the law packs. */
@Path("law-tables/{table}")
@Tag(name = "Law")
public class LawTableResource {

    @Inject
    DecisionFileDesk decisionFileDesk;

    @Inject
    Caller caller;

    @GET
    @Produces(MediaType.APPLICATION_XML)
    @RolesAllowed({Role.ADMIN, Role.SUPERVISOR})
    @Operation(summary = "A table of the law in force, as DMN", description = "table is limits or grounds.")
    public byte[] read(@PathParam("table") String table) {
        return decisionFileDesk.read(file(table));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_XML)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ADMIN)
    @Operation(
            summary = "Put another table in force",
            description = "Limits that run already run on as they began. A table that leaves a step without answer,"
                    + " or names a limit or ground that no law pack can have, is refused.")
    public TableVersion replace(@PathParam("table") String table, InputStream body) throws IOException {
        DecisionFile file = file(table);
        return new TableVersion(decisionFileDesk.replace(file, TableBody.read(body), caller.actor()));
    }

    private static DecisionFile file(String table) {
        return switch (table) {
            case "limits" -> DecisionFile.LIMIT;
            case "grounds" -> DecisionFile.GROUND;
            default -> throw new NotFound("decision-table");
        };
    }
}
