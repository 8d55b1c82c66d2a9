package org.suqiu.interchange;

import java.util.List;
import org.suqiu.identity.Actor;
import org.suqiu.verification.Decision;
import org.suqiu.verification.Proposal;
import org.suqiu.verification.Verification;

/** What another platform decided on a violation report, as if it had been decided here; the reasons are not in the file. */
record TransferredVerification(Standing standing) {

    List<Verification> rows(String number) {
        if (!standing.isVerifiedReport()) {
            return List.of();
        }
        Course course = standing.course();
        Decision decision = standing.isFiled() ? Decision.FILE : Decision.NOT_FILE;
        var verification = new Verification(number);
        verification.propose(
                new Proposal(decision, null, standing.row().penaltyFen()), Actor.SYSTEM, course.verificationAt());
        verification.takeEffect(Actor.SYSTEM, course.verificationAt());
        return List.of(verification);
    }
}
