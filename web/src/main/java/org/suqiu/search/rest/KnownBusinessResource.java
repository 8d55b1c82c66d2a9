package org.suqiu.search.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.http.ChangesNothing;
import org.suqiu.http.Listing;
import org.suqiu.http.LookedFor;
import org.suqiu.http.Refused;
import org.suqiu.http.Refuses;
import org.suqiu.identity.RemoteAddress;
import org.suqiu.rules.Pace;
import org.suqiu.rules.Problems;
import org.suqiu.search.KnownBusinesses;
import org.suqiu.search.KnownBusinesses.Business;

/** Businesses for a citizen who begins to type one. Posted, as it may be a person's name that is typed. */
@Path("known-businesses/search")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Filing")
public class KnownBusinessResource {

    private static final int LONGEST = 60;
    private static final int MOST_IN_AN_HOUR = 200;
    private static final Pace LOOKS = new Pace(MOST_IN_AN_HOUR, Duration.ofHours(1));

    @Inject
    KnownBusinesses knownBusinesses;

    @Inject
    RemoteAddress address;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Businesses by name or credit code",
            description =
                    "Those that several complaints or enquiries have called so; not how many, of what or by whom.")
    @Refuses(Refused.TOO_MANY_TRIES)
    @ChangesNothing
    public Listing<Business> search(Typed typed) {
        Problems.given(typed);
        new Problems().require(typed.q(), LONGEST, "/q").throwIfAny();
        LOOKS.count(address.value(), Instant.now());
        return Listing.whole(knownBusinesses.called(typed.q()));
    }

    /** As far as it is typed. */
    public record Typed(@LookedFor @Schema(example = "绿洲农资") String q) {}
}
