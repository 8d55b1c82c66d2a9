package org.suqiu.process.worklist.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;

/** That the queue changed, as it happens. */
@Path("worklist/changes")
@Tag(name = "Worklist")
public class ChangesResource {

    @Inject
    ChangeFeed changeFeed;

    @Inject
    Caller caller;

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({Role.HANDLER, Role.HEAD, Role.DISPATCHER, Role.SUPERVISOR, Role.AGENT})
    @Operation(
            summary = "Hear that the worklist changed",
            description = "Server-sent events named “changed”, without content: the list is to be read again. Of lines"
                    + " outside one's sight nothing is heard. The connection ends after five minutes.")
    @APIResponse(
            responseCode = "200",
            description = "events, as they come",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS))
    public void listen(@Context SseEventSink sink, @Context Sse sse) {
        changeFeed.add(new Listener(caller.actor(), sink, sse));
    }
}
