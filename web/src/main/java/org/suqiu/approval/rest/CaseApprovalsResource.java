package org.suqiu.approval.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.approval.ApprovalDesk;
import org.suqiu.http.Listing;
import org.suqiu.identity.Caller;
import org.suqiu.identity.StaffOnly;

/** What was proposed in a case, and what the head decided. */
@Path("cases/{number}/approvals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Approvals")
public class CaseApprovalsResource {

    @Inject
    ApprovalDesk approvalDesk;

    @Inject
    Caller caller;

    @GET
    @StaffOnly
    @Operation(summary = "What was proposed in this case, and decided")
    public Listing<ApprovalView> read(@PathParam("number") String number) {
        var shown = approvalDesk.of(number, caller.actor());
        return Listing.whole(shown.approvals().stream()
                .map(approval -> ApprovalView.of(approval, shown.withReasons()))
                .toList());
    }
}
