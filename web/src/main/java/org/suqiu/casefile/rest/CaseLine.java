package org.suqiu.casefile.rest;

import java.time.Instant;
import java.time.LocalDate;

/** A case as a line of a list: nothing of those who filed. */
public record CaseLine(
        String number,
        String kind,
        String stage,
        String outcome,
        Instant receivedAt,
        CasePage.CodeName office,
        String handler,
        CasePage.CodeName category,
        String respondent,
        LocalDate closedOn) {}
