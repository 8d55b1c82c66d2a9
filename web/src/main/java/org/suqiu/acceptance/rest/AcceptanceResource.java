package org.suqiu.acceptance.rest;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.acceptance.AcceptanceDesk;
import org.suqiu.acceptance.AcceptanceReading;
import org.suqiu.acceptance.AcceptanceReading.Shown;
import org.suqiu.acceptance.Refusal;
import org.suqiu.acceptance.rest.AcceptanceDecision.Answer;
import org.suqiu.acceptance.rest.AcceptanceView.Warning;
import org.suqiu.approval.rest.PendingApproval;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.casefile.rest.Changed;
import org.suqiu.http.Language;
import org.suqiu.http.Reading;
import org.suqiu.http.Words;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.identity.StaffOnly;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.Problems;

/** The decision whether a complaint is taken on. */
@Path("cases/{number}/acceptance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Acceptance")
public class AcceptanceResource {

    private static final int REASONS = 4000;

    @Inject
    AcceptanceDesk acceptanceDesk;

    @Inject
    AcceptanceReading acceptanceReading;

    @Inject
    Caller caller;

    @Inject
    Language language;

    @GET
    @StaffOnly
    @Operation(summary = "The decision, or what is proposed")
    public AcceptanceView read(@PathParam("number") String number) {
        return acceptanceReading
                .of(number, caller.actor())
                .map(this::view)
                .orElseThrow(() -> new NotFound("acceptance"));
    }

    @POST
    @RolesAllowed({Role.HANDLER, Role.HEAD})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Accept or refuse", description = "A handler's refusal answers 202 and waits for the head.")
    @APIResponse(
            responseCode = "200",
            description = "accepted, or refused by the head",
            content = @Content(schema = @Schema(oneOf = {Changed.class, AcceptanceView.class})))
    @APIResponse(
            responseCode = "202",
            description = "waits for the head",
            content = @Content(schema = @Schema(implementation = ProposedRefusal.class)))
    public Response decide(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBodySchema(AcceptanceDecision.class) Reading<AcceptanceDecision> posted) {
        var decision = Problems.given(posted).checked(AcceptanceResource::check);
        var expected = ExpectedVersion.of(ifMatch);
        if (decision.decision() == Answer.ACCEPT) {
            return Changed.response(acceptanceDesk.accept(number, expected, caller.actor()));
        }
        var refusal = new Refusal(decision.ground(), decision.reasons(), decision.factors());
        return acceptanceDesk
                .refuse(number, expected, refusal, caller.actor())
                .map(approval -> Response.accepted(new ProposedRefusal(
                                PendingApproval.of(approval), read(number).warnings()))
                        .build())
                .orElseGet(() -> Response.ok(read(number)).build());
    }

    private AcceptanceView view(Shown shown) {
        if (!shown.wantsFactors()) {
            return AcceptanceView.of(shown, List.of());
        }
        String detail = new Words(language.locale()).of("problem.factor-not-recorded");
        return AcceptanceView.of(shown, List.of(new Warning("/factors", "factor-not-recorded", detail)));
    }

    private static AcceptanceDecision check(AcceptanceDecision decision) {
        boolean refuses = decision.decision() == Answer.REFUSE;
        var problems = new Problems()
                .require(decision.decision() != null, "/decision")
                .require(!refuses || Problems.isGiven(decision.ground()), "/ground")
                .require(!refuses || Problems.isGiven(decision.reasons()), "/reasons")
                .limit(decision.reasons(), REASONS, "/reasons");
        if (decision.decision() == Answer.ACCEPT && Problems.isGiven(decision.ground())) {
            problems.add("/ground", "not-with-accept");
        }
        if (decision.decision() == Answer.ACCEPT && decision.factors() != null) {
            problems.add("/factors", "not-with-accept");
        }
        problems.throwIfAny();
        return decision;
    }

    /** What waits for the head, and what the proposal leaves open. */
    public record ProposedRefusal(PendingApproval approval, List<Warning> warnings) {}
}
