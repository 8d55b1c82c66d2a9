package org.suqiu.interchange;

import java.time.LocalDate;

/** Finds out who answers for an imported case. */
interface Placement {

    Responsibility of(String countyCode, String category, LocalDate receivedOn);

    default Responsibility of(Submission submission) {
        return of(submission.countyCode(), submission.subject().category(), submission.receivedOn());
    }
}
