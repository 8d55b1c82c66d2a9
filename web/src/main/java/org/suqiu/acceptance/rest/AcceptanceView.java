package org.suqiu.acceptance.rest;

import java.time.Instant;
import org.suqiu.acceptance.Acceptance;

/** The decision as staff see it; without {@code decidedAt} it is only proposed. */
public record AcceptanceView(
        String decision, String ground, String reasons, String proposedBy, String decidedBy, Instant decidedAt) {

    static AcceptanceView of(Acceptance acceptance) {
        return new AcceptanceView(
                acceptance.decision().name(),
                acceptance.ground(),
                acceptance.reasons(),
                acceptance.proposedBy(),
                acceptance.decidedBy(),
                acceptance.decidedAt());
    }
}
