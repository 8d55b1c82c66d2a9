package org.suqiu.approval.rest;

import jakarta.ws.rs.core.Response;
import org.suqiu.approval.Approval;

/** What a proposal answers (202): nothing has changed yet. */
public record Proposed(PendingApproval approval) {

    public static Response response(Approval approval) {
        return Response.accepted(new Proposed(PendingApproval.of(approval))).build();
    }
}
