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

    /** What counts as recovered: a complainant gets something back once the case is closed, and not when it was refused. */
    long recoveredFen() {
        boolean counts = submission.is(Kind.COMPLAINT) && !course.isRefused() && !isOpen();
        return counts ? course.recovered() : 0;
    }

    /** What counts as penalty: those of filed cases, once a day is known. */
    long penaltyFen() {
        return isFiled() && penalisedAt() != null ? course.penalty() : 0;
    }

    /** A conversion was filed in a case of the other platform's own, unless its verification says otherwise. */
    private boolean isFiled() {
        return course.isVerified() ? course.isFiled() : course.converted();
    }

    /** The day on which penalty and conversion count; null where neither verification nor closing is dated. */
    Instant penalisedAt() {
        return course.verificationAt() != null ? course.verificationAt() : closedAt();
    }
}
