package org.suqiu.search.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.casefile.Respondent;
import org.suqiu.http.ChangesNothing;
import org.suqiu.http.Listing;
import org.suqiu.http.LookedFor;
import org.suqiu.identity.Caller;
import org.suqiu.identity.StaffOnly;
import org.suqiu.rules.Problems;
import org.suqiu.search.RespondentSuggestions;

/** Businesses for who begins to type one. Posted, as it may be a person's name that is typed. */
@Path("respondents/search")
@Produces(MediaType.APPLICATION_JSON)
@StaffOnly
@Tag(name = "Search")
public class RespondentResource {

    private static final int LONGEST = 60;

    @Inject
    RespondentSuggestions suggestions;

    @Inject
    Caller caller;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Businesses that were written down before",
            description =
                    "By words of the name, pinyin or its initials, or the beginning of the credit code; within the"
                            + " reader's sight, and no private persons.")
    @ChangesNothing
    public Listing<Respondent> suggest(Typed typed) {
        Problems.given(typed);
        new Problems().require(typed.q(), LONGEST, "/q").throwIfAny();
        return Listing.whole(suggestions.to(typed.q(), caller.actor()));
    }

    /** As far as it is typed. */
    public record Typed(@LookedFor @Schema(example = "绿洲农资") String q) {}
}
