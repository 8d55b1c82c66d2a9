package org.suqiu.interchange;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * Brings the decisions and the dates of a right row together. A decision without a date takes what the row says came next, else
 * what came last before it; a date without a decision says nothing. Either is told.
 */
final class DatedDecisions {

    private final Cells cells;
    private final Course course;
    private final Map<Column, Instant> dates = new EnumMap<>(Column.class);

    DatedDecisions(Cells cells, Submission submission, Course course) {
        this.cells = cells;
        this.course = course;
        know(Column.RECEIVED_AT, submission.receivedAt());
        know(Column.CLOSED_AT, course.closedAt());
        decided(Column.ACCEPTANCE_AT, course.acceptanceAt(), course.isDecided(), Column.ACCEPTANCE);
        decided(Column.MEDIATION_AT, course.mediationAt(), course.isMediated(), Column.MEDIATION);
        // a conversion counts on this day, whatever the file says of its verification
        boolean isVerified = course.isVerified() || course.converted();
        decided(Column.VERIFICATION_AT, course.verificationAt(), isVerified, Column.VERIFICATION);
    }

    private void decided(Column column, Instant moment, boolean isDecided, Column decision) {
        if (isDecided) {
            know(column, moment);
        } else if (moment != null) {
            cells.warning(column, "date-without", decision.header());
        }
    }

    private void know(Column column, Instant moment) {
        if (moment != null) {
            dates.put(column, moment);
        }
    }

    Course course() {
        if (course.isDecided()) {
            date(Column.ACCEPTANCE_AT, Column.MEDIATION_AT, Column.CLOSED_AT);
        }
        if (course.isMediated()) {
            date(Column.MEDIATION_AT, Column.CLOSED_AT, Column.ACCEPTANCE_AT);
        }
        if (course.isVerified()) {
            date(Column.VERIFICATION_AT, Column.CLOSED_AT, Column.MEDIATION_AT, Column.ACCEPTANCE_AT);
        }
        return course.dated(
                dates.get(Column.ACCEPTANCE_AT), dates.get(Column.MEDIATION_AT), dates.get(Column.VERIFICATION_AT));
    }

    private void date(Column blank, Column... instead) {
        if (dates.containsKey(blank)) {
            return;
        }
        Column taken =
                Arrays.stream(instead).filter(dates::containsKey).findFirst().orElse(Column.RECEIVED_AT);
        dates.put(blank, dates.get(taken));
        cells.warning(blank, "date-taken", taken.header());
    }
}
