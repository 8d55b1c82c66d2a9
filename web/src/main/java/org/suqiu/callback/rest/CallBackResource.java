package org.suqiu.callback.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.callback.CallBack;
import org.suqiu.callback.CallBackDesk;
import org.suqiu.callback.Contact;
import org.suqiu.http.Cursor;
import org.suqiu.http.Listing;
import org.suqiu.http.Page;
import org.suqiu.http.Refused;
import org.suqiu.http.Refuses;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.rules.Problems;

/** Whom the hotline has to ring back: missed calls and promises (回电). */
@Path("call-backs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.AGENT)
@Tag(name = "Call-backs")
public class CallBackResource {

    @Inject
    CallBackDesk callBackDesk;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @GET
    @Operation(
            summary = "Whom to ring back, what is overdue first",
            description = "The open ones of the whole hotline. Name and number are masked.")
    public Listing<CallBackView> open(@BeanParam Page page) {
        Instant after = page.cursor().map(place -> place.moment(0)).orElse(null);
        long afterId = page.cursor().map(place -> place.number(1)).orElse(0L);
        return Listing.of(
                page,
                callBackDesk.open(after, afterId, page.limitAndOne()),
                last -> Cursor.at(last.dueAt(), last.id()),
                this::view);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Note a missed call, or a promise to ring back",
            description =
                    "Due now where nothing else is said. A case that is named has to be one that every agent sees.")
    @APIResponseSchema(value = CallBackView.class, responseCode = "201")
    public Response note(NewCallBack request) {
        var noted = callBackDesk.note(Problems.given(request).wanted(clock.instant()), caller.actor());
        return Response.status(Response.Status.CREATED).entity(view(noted)).build();
    }

    @POST
    @Path("{id}/claim")
    @Operation(summary = "Take a call on", description = "409 when somebody else has it.")
    public CallBackView claim(@PathParam("id") long id) {
        return view(callBackDesk.take(id, caller.actor()));
    }

    @POST
    @Path("{id}/release")
    @Operation(summary = "Put a call back into the list", description = "Whoever took it may have gone home.")
    public CallBackView release(@PathParam("id") long id) {
        return view(callBackDesk.release(id));
    }

    @GET
    @Path("{id}/contact")
    @Operation(
            summary = "Whom to ring",
            description = "Name and number in full, for the agent who has claimed the call. The look is recorded.")
    @Refuses(Refused.NOT_POSSIBLE)
    public Contact contact(@PathParam("id") long id) {
        return callBackDesk.contact(id, caller.actor());
    }

    @POST
    @Path("{id}/attempts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record that somebody rang",
            description = "Reached, or not and no other try: then it is done, and name and number are erased. With a"
                    + " moment to try again it goes back into the list.")
    public CallBackView tried(@PathParam("id") long id, AttemptReport report) {
        return view(callBackDesk.tried(id, Problems.given(report).checked(), caller.actor()));
    }

    private CallBackView view(CallBack callBack) {
        return CallBackView.of(callBack, clock.instant());
    }
}
