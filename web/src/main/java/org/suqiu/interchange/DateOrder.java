package org.suqiu.interchange;

import java.time.Instant;
import org.suqiu.casefile.Kind;

/** received ≤ decided ≤ mediated ≤ closed; what comes too early is told at the later step's column. */
final class DateOrder {

    private final Cells cells;
    private final Submission submission;
    private final Course course;
    private Column latestColumn;
    private Instant latest;

    DateOrder(Cells cells, Submission submission, Course course) {
        this.cells = cells;
        this.submission = submission;
        this.course = course;
    }

    void check() {
        follow(Column.RECEIVED_AT, submission.receivedAt());
        if (submission.is(Kind.VIOLATION_REPORT)) {
            follow(Column.VERIFICATION_AT, course.verificationAt());
        } else {
            notBeforeReceipt(course.verificationAt());
        }
        follow(Column.ACCEPTANCE_AT, course.acceptanceAt());
        follow(Column.MEDIATION_AT, course.mediationAt());
        follow(Column.CLOSED_AT, course.closedAt());
    }

    /** A complaint's violation may be filed after its mediation has closed it. */
    private void notBeforeReceipt(Instant verifiedAt) {
        if (verifiedAt != null && latest != null && verifiedAt.isBefore(latest)) {
            cells.error(Column.VERIFICATION_AT, "out-of-order", latestColumn.header());
        }
    }

    private void follow(Column column, Instant moment) {
        if (moment == null) {
            return;
        }
        if (latest != null && moment.isBefore(latest)) {
            cells.error(column, "out-of-order", latestColumn.header());
        } else {
            latest = moment;
            latestColumn = column;
        }
    }
}
