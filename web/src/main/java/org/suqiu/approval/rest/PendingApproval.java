package org.suqiu.approval.rest;

import org.suqiu.approval.Approval;

/** What waits for the head. */
public record PendingApproval(long id, String state) {

    public static PendingApproval of(Approval approval) {
        return new PendingApproval(approval.id(), approval.state().name());
    }
}
