package org.suqiu.interchange;

import java.time.Instant;
import org.suqiu.mediation.Result;

/** Reads what the other platform did. */
record CourseReader(Cells cells, Instant now) {

    private static final int GROUND = 20;

    Course read() {
        return new Course(
                cells.oneOf(Column.ACCEPTANCE, AcceptanceWord.class),
                cells.moment(Column.ACCEPTANCE_AT, now),
                cells.text(Column.REFUSAL_GROUND, GROUND),
                cells.oneOf(Column.MEDIATION, Result.class),
                cells.moment(Column.MEDIATION_AT, now),
                cells.amount(Column.RECOVERED_AMOUNT),
                cells.oneOf(Column.VERIFICATION, VerificationWord.class),
                cells.moment(Column.VERIFICATION_AT, now),
                cells.amount(Column.PENALTY_AMOUNT),
                cells.flag(Column.CONVERTED),
                cells.day(Column.DUE_ON),
                cells.moment(Column.CLOSED_AT, now),
                cells.grade(Column.SATISFACTION));
    }
}
