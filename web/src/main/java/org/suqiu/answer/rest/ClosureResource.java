package org.suqiu.answer.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.answer.AnswerDesk;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.casefile.rest.Changed;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.rules.Problems;

/** Closes what nothing else closes: an enquiry, or a case of an office of the hotline regime, by its answer. */
@Path("cases/{number}/closure")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Answers")
public class ClosureResource {

    private static final int TEXT = 4000;

    @Inject
    AnswerDesk answerDesk;

    @Inject
    Caller caller;

    @POST
    @RolesAllowed({Role.HANDLER, Role.HEAD})
    @Operation(summary = "Answer and close")
    @APIResponseSchema(value = Changed.class, responseCode = "200")
    public Response close(@PathParam("number") String number, @HeaderParam("If-Match") String ifMatch, Answer answer) {
        Problems.given(answer);
        new Problems().require(answer.answer(), TEXT, "/answer").throwIfAny();
        return Changed.response(
                answerDesk.answer(number, ExpectedVersion.of(ifMatch), answer.answer(), caller.actor()));
    }

    /** What the one who asked is told. */
    public record Answer(@Schema(example = "您反映的停电系线路检修，已于当日18时恢复供电。") String answer) {}
}
