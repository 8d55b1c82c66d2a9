package org.suqiu.verification.rest;

import java.time.Instant;
import java.util.List;
import org.suqiu.rules.Money;
import org.suqiu.verification.Verification;
import org.suqiu.verification.VerificationReading.Verified;

/**
 * The decision as those see it who work on the report; without {@code decidedAt} it is only proposed.
 *
 * @param decision null once the head has turned the proposal down
 * @param penaltyAmount all that was imposed, corrections included, in yuan
 * @param penalties those that came after the filing
 */
public record VerificationView(
        String decision,
        String reasons,
        String penaltyAmount,
        List<PenaltyView> penalties,
        String proposedBy,
        Instant proposedAt,
        String decidedBy,
        Instant decidedAt) {

    static VerificationView of(Verified verified) {
        Verification verification = verified.verification();
        return new VerificationView(
                verification.decision().map(Enum::name).orElse(null),
                verification.reasons(),
                Money.yuan(verified.penaltyFen()),
                verified.later().stream().map(PenaltyView::of).toList(),
                verification.signatures().proposedBy(),
                verification.signatures().proposedAt(),
                verification.signatures().decidedBy(),
                verification.signatures().decidedAt());
    }
}
