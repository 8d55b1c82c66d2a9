package org.suqiu.http;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.suqiu.identity.Role;
import org.suqiu.identity.StaffOnly;

/** A resource on which one method was forgotten. */
@Path("forgotten")
class ForgottenRuleFixture {

    @GET
    @PermitAll
    public String open() {
        return "open";
    }

    @POST
    @RolesAllowed({Role.HANDLER, Role.HEAD})
    public String ofAnOffice() {
        return "office";
    }

    @POST
    @Path("staff")
    @StaffOnly
    public String ofStaff() {
        return "staff";
    }

    @DELETE
    public String forgotten() {
        return "forgotten";
    }
}
