package org.suqiu.tracking.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.http.Refused;
import org.suqiu.http.Refuses;
import org.suqiu.rules.Problems;
import org.suqiu.tracking.Brought;
import org.suqiu.tracking.Rating;
import org.suqiu.tracking.SupplementDoor;
import org.suqiu.tracking.WishDesk;

/** What those who filed can do about their case; each answers where the case stands then. */
@Path("tracking/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
@Refuses(Refused.TOO_MANY_TRIES)
@Tag(name = "Tracking")
public class WishResource {

    @Inject
    WishDesk wishDesk;

    @Inject
    SupplementDoor supplementDoor;

    @Inject
    TrackingWriter trackingWriter;

    @POST
    @Path("supplements")
    @Operation(
            summary = "Supply material or words",
            description = "Answers whatever the office has asked for. The same Idempotency-Key is the same message.")
    @APIResponseSchema(value = TrackingView.class, responseCode = "201")
    public Response supplement(
            @PathParam("number") String number,
            @HeaderParam("X-Access-Code") String code,
            @HeaderParam("Idempotency-Key") String repeatKey,
            NewSupplement supplement) {
        Problems.given(supplement);
        new Problems().require(supplement.text(), WishDesk.MOST_TEXT, "/text").throwIfAny();
        var attachments = supplement.attachments() == null ? List.<String>of() : supplement.attachments();
        supplementDoor.bring(number, code, new Brought(supplement.text(), attachments, repeatKey));
        return Response.status(Status.CREATED)
                .entity(trackingWriter.view(number, code))
                .build();
    }

    @POST
    @Path("withdrawal")
    @Operation(
            summary = "Withdraw",
            description = "At any time before closing; a violation report cannot be withdrawn.")
    public TrackingView withdraw(
            @PathParam("number") String number, @HeaderParam("X-Access-Code") String code, Reason reason) {
        String why = reason == null ? null : reason.reason();
        new Problems().limit(why, WishDesk.MOST_REASON, "/reason").throwIfAny();
        wishDesk.withdraw(number, code, why);
        return trackingWriter.view(number, code);
    }

    @POST
    @Path("rating")
    @Operation(summary = "Rate how it was handled", description = "Once, after closing.")
    public TrackingView rate(
            @PathParam("number") String number, @HeaderParam("X-Access-Code") String code, NewRating rating) {
        Problems.given(rating);
        boolean inRange = rating.satisfaction() == null || rating.satisfaction() >= 1 && rating.satisfaction() <= 5;
        new Problems()
                .require(rating.satisfaction() != null, "/satisfaction")
                .when(!inRange, "/satisfaction", "one-to-five")
                .require(rating.solved() != null, "/solved")
                .limit(rating.comment(), WishDesk.MOST_REASON, "/comment")
                .throwIfAny();
        wishDesk.rate(number, code, new Rating.Given(rating.satisfaction(), rating.solved(), rating.comment()));
        return trackingWriter.view(number, code);
    }

    @POST
    @Path("review")
    @Operation(summary = "Ask the head to look again", description = "Once, after closing.")
    public TrackingView askForReview(
            @PathParam("number") String number, @HeaderParam("X-Access-Code") String code, Reason reason) {
        Problems.given(reason);
        new Problems().require(reason.reason(), WishDesk.MOST_REASON, "/reason").throwIfAny();
        wishDesk.askForReview(number, code, reason.reason());
        return trackingWriter.view(number, code);
    }

    /** Words and files after the filing. */
    public record NewSupplement(
            @Schema(example = "补充购物小票照片。") String text,
            @Schema(description = "ids of uploads, at most 9") List<String> attachments) {}

    /** Why, in the words of the one who filed. */
    public record Reason(@Schema(example = "商家已退款。") String reason) {}

    /** From 1, not content at all, to 5. */
    public record NewRating(@Schema(example = "4") Integer satisfaction, Boolean solved, String comment) {}
}
