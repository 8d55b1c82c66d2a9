package org.suqiu.acceptance.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.suqiu.acceptance.Acceptance;
import org.suqiu.acceptance.AcceptanceReading.Shown;

/**
 * The decision as staff see it; without {@code decidedAt} it is only proposed.
 *
 * @param reasons of a decision in force, and of a proposal for those who work on the case
 * @param factors what was weighed (Order 121, Art. 17), with the evidence for those who work on the case
 * @param warnings what the head should know before approving
 */
public record AcceptanceView(
        String decision,
        String ground,
        String reasons,
        List<FactorView> factors,
        List<Warning> warnings,
        String proposedBy,
        String decidedBy,
        Instant decidedAt) {

    static AcceptanceView of(Shown shown, List<Warning> warnings) {
        Acceptance acceptance = shown.acceptance();
        return new AcceptanceView(
                acceptance.decision().name(),
                acceptance.ground(),
                acceptance.isInForce() || shown.withEvidence() ? acceptance.reasons() : null,
                acceptance.factors().entrySet().stream()
                        .map(factor -> FactorView.of(factor, shown.withEvidence()))
                        .toList(),
                warnings,
                acceptance.signatures().proposedBy(),
                acceptance.signatures().decidedBy(),
                acceptance.signatures().decidedAt());
    }

    /** A factor that was ticked. */
    public record FactorView(String factor, String evidence) {

        private static FactorView of(Map.Entry<String, String> factor, boolean withEvidence) {
            return new FactorView(factor.getKey(), withEvidence ? factor.getValue() : null);
        }
    }

    /** Something that is wanted, but does not stop the step. */
    public record Warning(String pointer, String code, String detail) {}
}
