package org.suqiu.mediation.rest;

import java.time.Instant;
import org.suqiu.mediation.Recusal;

/**
 * A recusal as staff see it.
 *
 * @param reason for those who work on the case, as are the reasons of the decision
 */
public record RecusalView(
        long id,
        String mediator,
        String askedBy,
        String reason,
        Instant recordedAt,
        String state,
        Instant decidedAt,
        String reasons) {

    static RecusalView of(Recusal recusal, boolean withWords) {
        return new RecusalView(
                recusal.id(),
                recusal.mediator(),
                recusal.askedBy() == null ? null : recusal.askedBy().name(),
                withWords ? recusal.reason() : null,
                recusal.recordedAt(),
                recusal.state().name(),
                recusal.decidedAt(),
                withWords ? recusal.decisionReasons() : null);
    }
}
