package org.suqiu.approval.rest;

/** The head's word, with reasons if there are any. */
public record ApprovalDecision(Answer decision, String reasons) {

    public enum Answer {
        APPROVE,
        REJECT
    }
}
