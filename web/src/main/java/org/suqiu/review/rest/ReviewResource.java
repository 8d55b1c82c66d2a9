package org.suqiu.review.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.casefile.ReviewDecision;
import org.suqiu.casefile.rest.Changed;
import org.suqiu.http.Reading;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.identity.StaffOnly;
import org.suqiu.review.Review;
import org.suqiu.review.ReviewDesk;
import org.suqiu.rules.Problems;

/** The review of a closed case (复核): asked for once, decided by the head of the office. */
@Path("cases/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Review")
public class ReviewResource {

    private static final int TEXT = 4000;

    @Inject
    ReviewDesk reviewDesk;

    @Inject
    Caller caller;

    @GET
    @Path("review")
    @StaffOnly
    @Operation(summary = "The review", description = "404 while nobody has asked for one.")
    public ReviewView read(@PathParam("number") String number) {
        var seen = reviewDesk.of(number, caller.actor());
        return ReviewView.of(seen.review(), seen.withTexts());
    }

    @POST
    @Path("review-requests")
    @RolesAllowed({Role.AGENT, Role.HANDLER, Role.HEAD, Role.SUPERVISOR})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ask for a review, for the complainant",
            description = "Once a case, within the days after closing that the installation has set.")
    @APIResponseSchema(value = ReviewView.class, responseCode = "201")
    public Response request(
            @PathParam("number") String number, @HeaderParam("If-Match") String ifMatch, Request request) {
        Problems.given(request);
        new Problems().require(request.reason(), TEXT, "/reason").throwIfAny();
        Review review = reviewDesk.request(
                number, ExpectedVersion.of(ifMatch), request.reason().strip(), caller.actor());
        return Response.status(Response.Status.CREATED)
                .entity(ReviewView.of(review, true))
                .build();
    }

    @POST
    @Path("review")
    @RolesAllowed(Role.HEAD)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Decide a review",
            description = "RESUME lets a mediation that failed go on, while days of its limit remain.")
    @APIResponseSchema(value = Changed.class, responseCode = "200")
    public Response decide(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBodySchema(Judgement.class) Reading<Judgement> posted) {
        Judgement judgement = Problems.given(posted).checked(Judgement::check);
        return Changed.response(reviewDesk.decide(
                number,
                ExpectedVersion.of(ifMatch),
                judgement.decision(),
                judgement.reasons().strip(),
                caller.actor()));
    }

    /** What the complainant is not content with. */
    public record Request(@Schema(example = "商家承诺退款但一直未到账，希望重新处理。") String reason) {}

    /** What the head decided; the complainant is told the reasons. */
    public record Judgement(ReviewDecision decision, @Schema(example = "经复核，调解程序合法，双方确未达成一致。") String reasons) {

        private Judgement check() {
            new Problems()
                    .require(decision() != null, "/decision")
                    .require(reasons(), TEXT, "/reasons")
                    .throwIfAny();
            return this;
        }
    }
}
