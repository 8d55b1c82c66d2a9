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
import org.suqiu.identity.Caller;
import org.suqiu.identity.StaffOnly;
import org.suqiu.tracking.MessageReading;
import org.suqiu.tracking.MessageReading.Rated;

/** What the one who filed thinks of how the case was handled. */
@Path("cases/{number}/rating")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class RatingResource {

    @Inject
    MessageReading messageReading;

    @Inject
    Caller caller;

    @GET
    @StaffOnly
    @Operation(summary = "How the case was rated", description = "The comment is for those who work on the case.")
    public RatingView read(@PathParam("number") String number) {
        return RatingView.of(messageReading.ratingOf(number, caller.actor()));
    }

    /** The rating as it was given. */
    public record RatingView(int satisfaction, boolean solved, String comment, Instant ratedAt) {

        static RatingView of(Rated rated) {
            var rating = rated.rating();
            return new RatingView(
                    rating.satisfaction(),
                    rating.isSolved(),
                    rated.inWords() ? rating.comment() : null,
                    rating.ratedAt());
        }
    }
}
