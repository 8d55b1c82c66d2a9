package org.suqiu.intake;

import java.time.Instant;
import java.util.List;
import org.suqiu.casefile.DueDate;
import org.suqiu.rules.Problem;

/**
 * What the one who filed takes home.
 *
 * @param accessCode in clear, this once
 * @param officeCode null while a dispatcher has to place the case
 * @param warnings what looks wrong but was written down all the same (staff only)
 */
public record Acknowledgement(
        String number,
        String accessCode,
        Instant receivedAt,
        String officeCode,
        List<DueDate> dueDates,
        List<String> missing,
        List<Problem> warnings) {}
