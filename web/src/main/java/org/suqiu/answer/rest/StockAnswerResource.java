package org.suqiu.answer.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.answer.StockAnswer;
import org.suqiu.answer.StockAnswerDesk;
import org.suqiu.answer.Wording;
import org.suqiu.http.Listing;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.rules.Problems;

/** Answers that are given again and again. */
@Path("answers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Answers")
public class StockAnswerResource {

    private static final int QUESTION = 400;
    private static final int TEXT = 4000;

    @Inject
    StockAnswerDesk stockAnswerDesk;

    @Inject
    Caller caller;

    @GET
    @Path("all")
    @RolesAllowed({Role.ADMIN, Role.SUPERVISOR})
    @Operation(summary = "All answers", description = "Those that are no longer offered stand last.")
    public Listing<StockAnswerView> all() {
        return Listing.whole(
                stockAnswerDesk.all().stream().map(StockAnswerView::of).toList());
    }

    @POST
    @RolesAllowed({Role.ADMIN, Role.SUPERVISOR})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add an answer")
    @APIResponseSchema(value = StockAnswerView.class, responseCode = "201")
    public Response add(NewAnswer given) {
        return Response.status(Response.Status.CREATED)
                .entity(StockAnswerView.of(stockAnswerDesk.add(wording(given), caller.actor())))
                .build();
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.ADMIN, Role.SUPERVISOR})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change an answer, or offer it no longer")
    public StockAnswerView change(@PathParam("id") long id, NewAnswer given) {
        Wording wording = wording(given);
        return StockAnswerView.of(stockAnswerDesk.change(id, given.version(), wording, caller.actor()));
    }

    private static Wording wording(NewAnswer given) {
        Problems.given(given);
        new Problems()
                .require(given.question(), QUESTION, "/question")
                .require(given.answer(), TEXT, "/answer")
                .when(!Wording.LANGUAGES.contains(languageOf(given)), "/language", "unknown-code")
                .throwIfAny();
        return new Wording(
                given.question().strip(),
                given.answer().strip(),
                languageOf(given),
                !Boolean.FALSE.equals(given.active()));
    }

    private static String languageOf(NewAnswer given) {
        return Objects.requireNonNullElse(given.language(), Wording.LANGUAGES.get(0));
    }

    /**
     * @param language zh-CN, ug, kk or en; zh-CN where it is missing
     * @param active false: kept, but no longer offered
     * @param version that was read, so that nobody's change is written over; may be missing
     */
    public record NewAnswer(
            @Schema(example = "投诉要多久才受理？") String question,
            @Schema(example = "市场监督管理部门自收到投诉之日起七个工作日内作出是否受理的决定。") String answer,
            @Schema(example = "zh-CN") String language,
            Boolean active,
            Integer version) {}

    /** An answer, and the version to change it by. */
    public record StockAnswerView(
            long id, int version, String question, String answer, String language, boolean active, Instant changedAt) {

        static StockAnswerView of(StockAnswer answer) {
            Wording wording = answer.wording();
            return new StockAnswerView(
                    answer.id(),
                    answer.version(),
                    wording.question(),
                    wording.answer(),
                    wording.language(),
                    wording.active(),
                    answer.changedAt());
        }
    }
}
