package org.suqiu.identity.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.suqiu.http.Listing;
import org.suqiu.identity.OfficeDesk;
import org.suqiu.identity.Role;

@Path("office-records")
@Produces(MediaType.APPLICATION_JSON)
public class OfficeRecordResource {

    @Inject
    OfficeDesk officeDesk;

    @GET
    @RolesAllowed(Role.ADMIN)
    @Operation(summary = "All that is kept of the offices", description = "The closed ones too.")
    public Listing<OfficeRecord> list() {
        return Listing.whole(officeDesk.all().stream().map(OfficeRecord::of).toList());
    }
}
