package org.suqiu.casefile.rest;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.identity.StaffOnly;
import org.suqiu.rules.NotBuilt;

/** What the contract names and later issues build: said openly. */
@Path("cases/{number}")
@StaffOnly
@Tag(name = "Cases")
public class NotBuiltYetResource {

    @POST
    @Path("corrections")
    @Operation(summary = "Steps of the whole procedure", description = "Not built yet: answers 501.")
    public Response step(@PathParam("number") String number) {
        throw new NotBuilt("corrections");
    }
}
