package org.suqiu.approval.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.approval.ApprovalDesk;
import org.suqiu.http.Reading;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.rules.Problems;

/** The head's decision on what a handler proposed. */
@Path("approvals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Approvals")
public class ApprovalResource {

    private static final int REASONS = 4000;

    @Inject
    ApprovalDesk approvalDesk;

    @Inject
    Caller caller;

    @POST
    @RolesAllowed(Role.HEAD)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Approve or reject", description = "The head of the office that has the case; once.")
    public ApprovalView decide(
            @PathParam("id") long id, @RequestBodySchema(ApprovalDecision.class) Reading<ApprovalDecision> posted) {
        var decision = Problems.given(posted).checked(ApprovalResource::check);
        boolean approve = decision.decision() == ApprovalDecision.Answer.APPROVE;
        return ApprovalView.of(approvalDesk.decide(id, approve, decision.reasons(), caller.actor()), true);
    }

    private static ApprovalDecision check(ApprovalDecision decision) {
        new Problems()
                .require(decision.decision() != null, "/decision")
                .limit(decision.reasons(), REASONS, "/reasons")
                .throwIfAny();
        return decision;
    }
}
