package org.suqiu.notification.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.identity.Role;
import org.suqiu.notification.Outbox;
import org.suqiu.notification.OutgoingMessage;

/** Messages that were given up; the case has a task to call instead. */
@Path("undelivered-messages")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
@Tag(name = "Notices")
public class UndeliveredResource {

    private static final int MOST = 100;

    @Inject
    Outbox outbox;

    @GET
    @Operation(summary = "The latest messages that were given up", description = "Without addresses and texts.")
    public Map<String, List<UndeliveredView>> read() {
        return Map.of(
                "items", outbox.givenUp(MOST).stream().map(UndeliveredView::of).toList());
    }

    /** One message that did not go out. Its reference is kept from those who may not see the case: it is not shown. */
    public record UndeliveredView(String matter, String channel, int tries, Instant lastTriedAt) {

        static UndeliveredView of(OutgoingMessage message) {
            return new UndeliveredView(
                    message.matter().name(), message.channel().name(), message.tries(), message.lastTriedAt());
        }
    }
}
