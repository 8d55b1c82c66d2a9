package org.suqiu.mediation.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suqiu.mediation.Consent.Statement;
import org.suqiu.mediation.ConsentTo;
import org.suqiu.mediation.Side;
import org.suqiu.rules.Problems;

/** What a party said about being mediated. */
public record ConsentStatement(
        @Schema(example = "RESPONDENT") Side party,
        @Schema(description = "who of a joint complaint (`GET cases/{number}/parties`); the one who filed if absent")
                Long jointComplainant,
        @Schema(example = "MEDIATION") ConsentTo to,
        Boolean given,
        @Schema(example = "2026-05-21", description = "today if absent") LocalDate on) {

    Statement statement() {
        new Problems()
                .require(party != null, "/party")
                .require(to != null, "/to")
                .require(given != null, "/given")
                .throwIfAny();
        return new Statement(party, jointComplainant, to, given, on);
    }
}
