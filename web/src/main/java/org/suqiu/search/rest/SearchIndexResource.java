package org.suqiu.search.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.identity.Role;
import org.suqiu.search.IndexCare;
import org.suqiu.search.IndexSize;
import org.suqiu.search.IndexState;

/** How the search index stands. */
@Path("search-index")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
@Tag(name = "Search")
public class SearchIndexResource {

    @Inject
    IndexCare indexCare;

    @Inject
    IndexSize indexSize;

    @GET
    @Operation(summary = "State and progress of the index", description = "And how many documents had to be repaired.")
    public IndexStanding read() {
        return standing();
    }

    @POST
    @Path("rebuild")
    @Operation(summary = "Write all documents again", description = "Search goes on meanwhile.")
    @APIResponseSchema(value = IndexStanding.class, responseCode = "202")
    public Response rebuild() {
        indexCare.rebuildSoon();
        return Response.accepted(standing()).build();
    }

    private IndexStanding standing() {
        return new IndexStanding(indexCare.state(), indexSize.now());
    }

    /** What the index is doing, and how large it is. */
    public record IndexStanding(@JsonUnwrapped IndexState state, @JsonUnwrapped IndexSize.Measure size) {}
}
