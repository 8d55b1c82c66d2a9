package org.suqiu.process.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.http.Disposition;
import org.suqiu.http.Language;
import org.suqiu.http.Listing;
import org.suqiu.http.Versions;
import org.suqiu.identity.Role;
import org.suqiu.process.DecisionFile;
import org.suqiu.process.DecisionFileArchive;
import org.suqiu.process.DecisionFileVersion;
import org.suqiu.process.ShownTable;

/** The decision tables, to be read row by row, and what they were before. */
@Path("decision-tables/{table}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ADMIN, Role.SUPERVISOR})
@Tag(name = "Administration")
public class DecisionTableResource {

    @Inject
    DecisionFileArchive archive;

    @Inject
    Language language;

    @GET
    @Operation(
            summary = "A table as it is in force, row by row",
            description =
                    "table is routing, limits or grounds. The first row that fits answers; an empty condition fits"
                            + " everything. Put in force at /api/routing-table and /api/law-tables.")
    @APIResponseSchema(TableView.class)
    public Response read(@PathParam("table") String table) {
        var stored = archive.inForce(DecisionFile.called(table));
        return Response.ok(new TableView(table, stored.version(), stored.tables(language.locale())))
                .tag(Versions.tag(stored.version()))
                .build();
    }

    @GET
    @Path("versions")
    @Operation(summary = "All states that the table was ever in, the one in force first")
    public Listing<DecisionFileVersion> versions(@PathParam("table") String table) {
        return Listing.whole(archive.versions(DecisionFile.called(table)));
    }

    @GET
    @Path("versions/{version: [0-9]{1,9}}")
    @Produces(MediaType.APPLICATION_XML)
    @Operation(summary = "One state of the table, as the DMN file that it was")
    public Response version(@PathParam("table") String table, @PathParam("version") int version) {
        return Response.ok(archive.read(DecisionFile.called(table), version))
                .header("Content-Disposition", new Disposition("%s-%d.dmn".formatted(table, version)).text())
                .build();
    }

    /** A file of decision tables. */
    public record TableView(String table, int version, List<ShownTable> tables) {}
}
