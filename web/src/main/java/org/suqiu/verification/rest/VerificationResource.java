package org.suqiu.verification.rest;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.approval.rest.Proposed;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.http.Reading;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.identity.StaffOnly;
import org.suqiu.rules.Money;
import org.suqiu.rules.Problems;
import org.suqiu.verification.Decision;
import org.suqiu.verification.Proposal;
import org.suqiu.verification.VerificationDesk;
import org.suqiu.verification.VerificationReading;

/** The decision on a violation report. */
@Path("cases/{number}/verification")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Verification")
public class VerificationResource {

    private static final int REASONS = 4000;

    @Inject
    VerificationDesk verificationDesk;

    @Inject
    VerificationReading verificationReading;

    @Inject
    Caller caller;

    @GET
    @StaffOnly
    @Operation(summary = "The decision on a report, or what is proposed", description = "With all penalties.")
    public VerificationView read(@PathParam("number") String number) {
        return VerificationView.of(verificationReading.of(number, caller.actor()));
    }

    @POST
    @RolesAllowed({Role.HANDLER, Role.HEAD})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "File a case, do not, or refer to the police",
            description = "A handler's decision answers 202 and waits for the head. A penalty goes only with FILE.")
    @APIResponseSchema(value = VerificationView.class, responseCode = "200")
    @APIResponse(
            responseCode = "202",
            description = "waits for the head",
            content = @Content(schema = @Schema(implementation = Proposed.class)))
    public Response decide(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBodySchema(VerificationDecision.class) Reading<VerificationDecision> decision) {
        var proposal = Problems.given(decision).checked(VerificationResource::proposal);
        return verificationDesk
                .decide(number, ExpectedVersion.of(ifMatch), proposal, caller.actor())
                .map(Proposed::response)
                .orElseGet(() -> Response.ok(read(number)).build());
    }

    private static Proposal proposal(VerificationDecision decision) {
        boolean files = decision.decision() == Decision.FILE;
        new Problems()
                .require(decision.decision() != null, "/decision")
                .require(decision.reasons(), REASONS, "/reasons")
                .amount(decision.penaltyAmount(), "/penaltyAmount")
                .when(
                        decision.decision() != null && !files && decision.penaltyAmount() != null,
                        "/penaltyAmount",
                        "only-with-filing")
                .throwIfAny();
        return new Proposal(decision.decision(), decision.reasons(), Money.fen(decision.penaltyAmount()));
    }
}
