package org.suqiu.search.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.http.Listing;
import org.suqiu.identity.Role;
import org.suqiu.search.Miss;
import org.suqiu.search.Misses;

/** What nobody found, so that synonyms can grow. */
@Path("search-misses")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
@Tag(name = "Search")
public class MissResource {

    @Inject
    Misses misses;

    @GET
    @Operation(
            summary = "Searches that found nothing, by day",
            description = "The words are empty where they may name a person.")
    public Listing<MissView> read() {
        return Listing.whole(misses.latest().stream().map(MissView::of).toList());
    }

    /** How often something was looked for in vain on a day. */
    public record MissView(LocalDate day, String words, int times) {

        static MissView of(Miss miss) {
            return new MissView(miss.day(), miss.words(), miss.times());
        }
    }
}
