package org.suqiu.approval.rest;

import jakarta.ws.rs.core.Response;
import org.suqiu.approval.Approval;

/** What a proposal answers (202): nothing has changed yet. */
public record Proposed(PendingApproval approval) {

    public static Response response(Approval approval) {
        var pending = new PendingApproval(approval.id(), approval.state().name());
        return Response.accepted(new Proposed(pending)).build();
    }

    /** What waits for the head. */
    public record PendingApproval(long id, String state) {}
}
