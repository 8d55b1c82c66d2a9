package org.suqiu.interchange;

import java.time.LocalDate;
import org.suqiu.casefile.Kind;

/** What looks odd in a right row, and what becomes of it here otherwise than it says. */
record RowWarnings(Cells cells, ImportedRow row, Placement placement) {

    /** Earlier no limits are computed (procedure: calendars are entered from 2022 on). */
    private static final LocalDate FIRST_DAY_WITH_LIMITS = LocalDate.of(2022, 1, 1);

    void tell() {
        dueDate();
        closing();
        sums();
        if (row.course().converted() && row.penalisedAt() == null) {
            cells.warning(Column.CONVERTED, "conversion-not-dated");
        }
        if (row.isOpen() && row.course().isAccepted() && !isContinuedHere()) {
            cells.warning(Column.ACCEPTANCE, "acceptance-not-continued");
        }
    }

    private void dueDate() {
        LocalDate receivedOn = row.submission().receivedOn();
        LocalDate dueOn = row.course().dueOn();
        if (dueOn == null && receivedOn.isBefore(FIRST_DAY_WITH_LIMITS)) {
            cells.warning(Column.DUE_ON, "no-limit-before", FIRST_DAY_WITH_LIMITS);
        }
        if (dueOn != null && dueOn.isBefore(receivedOn)) {
            cells.warning(Column.DUE_ON, "due-before-receipt");
        }
    }

    private void closing() {
        Course course = row.course();
        if (course.closedAt() != null) {
            return;
        }
        if (course.isMediated()) {
            cells.warning(Column.CLOSED_AT, "closed-with", Column.MEDIATION_AT.header());
        }
        if (row.submission().is(Kind.VIOLATION_REPORT) && course.isVerified()) {
            cells.warning(Column.CLOSED_AT, "closed-with", Column.VERIFICATION_AT.header());
        }
    }

    private void sums() {
        if (row.recoveredFen() < row.course().recovered()) {
            cells.warning(Column.RECOVERED_AMOUNT, "recovered-not-counted");
        }
        if (row.penaltyFen() < row.course().penalty()) {
            cells.warning(Column.PENALTY_AMOUNT, "penalty-not-counted");
        }
    }

    private boolean isContinuedHere() {
        Responsibility responsibility = placement.of(row.submission());
        return responsibility.isStatutory() && responsibility.office().isPresent();
    }
}
