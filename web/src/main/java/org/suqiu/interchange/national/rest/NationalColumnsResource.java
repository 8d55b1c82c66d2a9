package org.suqiu.interchange.national.rest;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.http.Listing;
import org.suqiu.http.Versions;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.interchange.national.NationalLayout;
import org.suqiu.interchange.national.NationalLayouts;
import org.suqiu.interchange.national.NationalTable;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.Problems;
import org.suqiu.rules.ReadVersion;

/** The columns of the tables for the national platform; they say nothing of any case. */
@Path("interchange/national/columns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Import")
public class NationalColumnsResource {

    @Inject
    NationalLayouts layouts;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed({Role.IMPORTER, Role.ADMIN})
    @Operation(summary = "The columns of each table, in their order")
    public Listing<NationalLayoutView> list() {
        return Listing.whole(layouts.all().stream().map(NationalLayoutView::of).toList());
    }

    @GET
    @Path("{table}")
    @RolesAllowed({Role.IMPORTER, Role.ADMIN})
    @Operation(summary = "The columns of one table", description = "table is receipts, decisions or closings.")
    @APIResponseSchema(NationalLayoutView.class)
    public Response read(@PathParam("table") String table) {
        NationalLayout layout = layouts.of(named(table));
        return Response.ok(NationalLayoutView.of(layout))
                .tag(Versions.tag(layout.version()))
                .build();
    }

    @PUT
    @Path("{table}")
    @RolesAllowed(Role.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Set the columns of one table anew",
            description = "Titles as the platform has them, each once; one column is the number of the case.")
    @APIResponseSchema(NationalLayoutView.class)
    public Response set(
            @PathParam("table") String table, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, WantedColumns wanted) {
        NationalTable changed = named(table);
        var checked = Problems.given(wanted).checked();
        layouts.show(changed, checked, new ReadVersion(ifMatch), caller.actor());
        return read(table);
    }

    private static NationalTable named(String table) {
        return NationalTable.named(table).orElseThrow(() -> new NotFound("national-table"));
    }
}
