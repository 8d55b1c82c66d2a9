package org.suqiu.interchange;

import java.time.Instant;
import org.suqiu.casefile.Kind;

/** One record of a file, read. */
record ImportedRow(int number, Submission submission, Course course) {

    /**
     * When the case closed: as the file says, else at what ends it: the refusal, the end of the mediation, the verification of
     * a violation report. Null for an open case.
     */
    Instant closedAt() {
        if (course.closedAt() != null) {
            return course.closedAt();
        } else if (course.isRefused()) {
            return course.acceptanceAt();
        } else if (course.isMediated()) {
            return course.mediationAt();
        }
        return submission.is(Kind.VIOLATION_REPORT) ? course.verificationAt() : null;
    }

    boolean isOpen() {
        return closedAt() == null;
    }

    /** The day on which penalty and conversion count; null where neither verification nor closing is dated. */
    Instant penalisedAt() {
        return course.verificationAt() != null ? course.verificationAt() : closedAt();
    }
}
