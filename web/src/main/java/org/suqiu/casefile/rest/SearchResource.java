package org.suqiu.casefile.rest;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.identity.StaffOnly;
import org.suqiu.rules.NotBuilt;

/** Search in words: named in the contract, built by a later issue. */
@Path("cases/search")
@StaffOnly
@Tag(name = "Cases")
public class SearchResource {

    @POST
    @Operation(summary = "Search in cases", description = "Not built yet: answers 501.")
    public Response search() {
        throw new NotBuilt("search");
    }
}
