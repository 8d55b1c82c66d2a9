package org.suqiu.search.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.casefile.Respondent;
import org.suqiu.http.Listing;
import org.suqiu.identity.Caller;
import org.suqiu.identity.StaffOnly;
import org.suqiu.rules.Problems;
import org.suqiu.search.RespondentSuggestions;

/** Businesses for who begins to type one. */
@Path("respondents")
@Produces(MediaType.APPLICATION_JSON)
@StaffOnly
@Tag(name = "Search")
public class RespondentResource {

    private static final int LONGEST = 60;

    @Inject
    RespondentSuggestions suggestions;

    @Inject
    Caller caller;

    @GET
    @Operation(
            summary = "Businesses that were written down before",
            description =
                    "By words of the name, pinyin or its initials, or the beginning of the credit code; within the"
                            + " reader's sight, and no private persons.")
    public Listing<Respondent> suggest(@QueryParam("q") String q) {
        String typed = Problems.given(q);
        new Problems().limit(typed, LONGEST, "/q").throwIfAny();
        return Listing.whole(suggestions.to(typed, caller.actor()));
    }
}
