package org.suqiu.notes.rest;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.http.Cursor;
import org.suqiu.http.Listing;
import org.suqiu.http.Page;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.notes.CaseNote;
import org.suqiu.notes.NoteDesk;
import org.suqiu.rules.Problems;

/** Notes on a case. */
@Path("cases/{number}/notes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class NoteResource {

    private static final int TEXT = 4000;

    @Inject
    NoteDesk noteDesk;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed({Role.AGENT, Role.DISPATCHER, Role.HANDLER, Role.HEAD, Role.SUPERVISOR})
    @Operation(summary = "Notes, oldest first", description = "An agent reads the own ones only.")
    public Listing<NoteView> read(@PathParam("number") String number, @BeanParam Page page) {
        long after = page.cursor().map(place -> place.number(0)).orElse(0L);
        return Listing.of(
                page,
                noteDesk.read(number, caller.actor(), after, page.limitAndOne()),
                (CaseNote note) -> Cursor.at(note.id()),
                NoteView::of);
    }

    @POST
    @RolesAllowed({Role.AGENT, Role.DISPATCHER, Role.HANDLER, Role.HEAD, Role.SUPERVISOR})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write a note",
            description = "For those who work on the case; never shown to the one who filed. The record tells only that"
                    + " there is one.")
    @APIResponseSchema(value = NoteView.class, responseCode = "201")
    public Response write(@PathParam("number") String number, NewNote note) {
        Problems.given(note);
        new Problems().require(note.text(), TEXT, "/text").throwIfAny();
        return Response.status(Response.Status.CREATED)
                .entity(NoteView.of(noteDesk.write(number, note.text(), caller.actor())))
                .build();
    }

    /** What there is to say. */
    public record NewNote(String text) {}
}
