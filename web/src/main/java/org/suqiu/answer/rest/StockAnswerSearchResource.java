package org.suqiu.answer.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.answer.StockAnswerDesk;
import org.suqiu.answer.rest.StockAnswerResource.StockAnswerView;
import org.suqiu.http.ChangesNothing;
import org.suqiu.http.Listing;
import org.suqiu.http.LookedFor;
import org.suqiu.identity.StaffOnly;
import org.suqiu.rules.Problems;

/** Stock answers to what a caller is asking just now. */
@Path("answers/search")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Answers")
public class StockAnswerSearchResource {

    private static final int QUESTION = 400;

    @Inject
    StockAnswerDesk stockAnswerDesk;

    @POST
    @StaffOnly
    @Operation(
            summary = "Answers to a question as it is being written down",
            description = "The one that fits best first. In the body: people say their names while they ask.")
    @ChangesNothing
    public Listing<StockAnswerView> find(Asked asked) {
        Problems.given(asked);
        new Problems().limit(asked.q(), QUESTION, "/q").throwIfAny();
        return Listing.whole(
                stockAnswerDesk.to(asked.q()).stream().map(StockAnswerView::of).toList());
    }

    /** What the caller asks. */
    public record Asked(@LookedFor @Schema(example = "投诉多久受理") String q) {}
}
