package org.suqiu.catalogue.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.suqiu.catalogue.CatalogueDesk;
import org.suqiu.http.Listing;
import org.suqiu.identity.Role;

@Path("category-records")
@Produces(MediaType.APPLICATION_JSON)
public class CategoryRecordResource {

    @Inject
    CatalogueDesk catalogueDesk;

    @GET
    @RolesAllowed(Role.ADMIN)
    @Operation(summary = "All that is kept of the categories", description = "In their order, the retired ones too.")
    public Listing<CategoryRecord> list() {
        return Listing.whole(
                catalogueDesk.categories().stream().map(CategoryRecord::of).toList());
    }
}
