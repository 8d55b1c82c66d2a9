package org.suqiu.identity.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.suqiu.http.Cursor;
import org.suqiu.http.Listing;
import org.suqiu.http.Page;
import org.suqiu.http.Versions;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.identity.StaffDesk;
import org.suqiu.identity.StaffMember;
import org.suqiu.identity.StaffMembers;
import org.suqiu.rules.NotAllowed;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.ReadVersion;

@Path("users")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StaffResource {

    @Inject
    StaffDesk staffDesk;

    @Inject
    StaffMembers staffMembers;

    @Inject
    Caller caller;

    /** Somebody to whom the head can give a case. */
    public record ColleagueView(String username, String name) {}

    /** All staff for the administrator; for a head the handlers of the own office. */
    @GET
    @RolesAllowed({Role.ADMIN, Role.HEAD})
    public Listing<? extends Record> list(@QueryParam("office") String office, @BeanParam Page page) {
        return caller.actor().is(Role.ADMIN) ? staff(office, page) : colleagues(office);
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    @APIResponseSchema(value = StaffView.class, responseCode = "201")
    public Response take(NewStaffRequest request) {
        StaffMember member = staffDesk.take(request.details(), caller.actor());
        return Response.created(URI.create("users/" + member.username()))
                .tag(Versions.tag(member.version()))
                .entity(StaffView.of(member))
                .build();
    }

    @GET
    @Path("{username}")
    @RolesAllowed(Role.ADMIN)
    @APIResponseSchema(value = StaffView.class, responseCode = "200")
    public Response show(@PathParam("username") String username) {
        return single(staffMembers.byUsername(username).orElseThrow(() -> new NotFound("user")));
    }

    @PUT
    @Path("{username}")
    @RolesAllowed(Role.ADMIN)
    @APIResponseSchema(value = StaffView.class, responseCode = "200")
    public Response change(
            @PathParam("username") String username,
            @HeaderParam("If-Match") String ifMatch,
            StaffChangeRequest request) {
        staffDesk.change(username, request.change(), new ReadVersion(ifMatch), caller.actor());
        return show(username);
    }

    private Listing<StaffView> staff(String office, Page page) {
        String after = page.cursor().map(cursor -> cursor.key(0)).orElse("");
        List<StaffMember> rows = staffMembers.after(after, office, page.limitAndOne());
        return Listing.of(page, rows, member -> Cursor.at(member.username()), StaffView::of);
    }

    private Listing<ColleagueView> colleagues(String office) {
        Actor head = caller.actor();
        if (office != null && !head.headOf(office)) {
            throw new NotAllowed("staff of another office");
        }
        return Listing.whole(staffMembers.handlersOf(head.officeCode()).stream()
                .map(member -> new ColleagueView(member.username(), member.name()))
                .toList());
    }

    private static Response single(StaffMember member) {
        return Response.ok(StaffView.of(member))
                .tag(Versions.tag(member.version()))
                .build();
    }
}
