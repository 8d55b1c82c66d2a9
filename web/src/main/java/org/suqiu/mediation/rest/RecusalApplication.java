package org.suqiu.mediation.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suqiu.mediation.Applicant;
import org.suqiu.mediation.RecusalRequest;
import org.suqiu.rules.Problems;

/** That somebody asks a mediator to step aside. */
public record RecusalApplication(
        @Schema(example = "handler-654201", description = "staff by username, others by name") String mediator,
        @Schema(example = "COMPLAINANT") Applicant askedBy,
        @Schema(example = "调解人员系被投诉人近亲属") String reason) {

    private static final int NAME = 100;
    private static final int REASON = 2000;

    RecusalRequest request() {
        new Problems()
                .require(mediator, NAME, "/mediator")
                .require(reason, REASON, "/reason")
                .throwIfAny();
        return new RecusalRequest(mediator.strip(), askedBy, reason);
    }
}
