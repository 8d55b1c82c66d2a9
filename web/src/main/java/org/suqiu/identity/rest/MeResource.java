package org.suqiu.identity.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.suqiu.identity.Caller;
import org.suqiu.identity.StaffOnly;

@Path("me")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject
    Caller caller;

    @Inject
    PersonViews personViews;

    @GET
    @StaffOnly
    public PersonView whoAmI() {
        return personViews.of(caller.actor());
    }
}
