package org.suqiu.tracking.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.http.Listing;
import org.suqiu.identity.Caller;
import org.suqiu.identity.StaffOnly;
import org.suqiu.tracking.MessageReading;

/** What the one who filed wrote on the tracking page. */
@Path("cases/{number}/messages")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class MessageResource {

    @Inject
    MessageReading messageReading;

    @Inject
    Caller caller;

    @GET
    @StaffOnly
    @Operation(
            summary = "What the one who filed wrote afterwards",
            description = "For those who see the parties; each look is recorded.")
    public Listing<SupplementView> list(@PathParam("number") String number) {
        return Listing.whole(messageReading.of(number, caller.actor()).stream()
                .map(supplement -> new SupplementView(supplement.id(), supplement.sentAt(), supplement.text()))
                .toList());
    }

    /** A message of the one who filed. */
    public record SupplementView(long id, Instant sentAt, String text) {}
}
