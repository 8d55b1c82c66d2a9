package org.suqiu.approval;

import static org.suqiu.casefile.CaseFileFixture.noon;

import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.identity.Actor;

/** Proposals and what the head said to them. */
public final class ApprovalFixture {

    private ApprovalFixture() {}

    public static Approval proposed(String caseNumber, Matter matter, Actor by) {
        return new Approval(caseNumber, matter, by, noon(CaseFileFixture.DAY));
    }

    public static Approval approved(Approval approval, Actor head) {
        approval.approve(head, null, noon(CaseFileFixture.DAY));
        return approval;
    }

    public static Approval rejected(Approval approval, Actor head) {
        approval.reject(head, null, noon(CaseFileFixture.DAY));
        return approval;
    }
}
