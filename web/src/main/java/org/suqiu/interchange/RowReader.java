package org.suqiu.interchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.suqiu.casefile.Kind;
import org.suqiu.law.LawPack;
import org.suqiu.law.LawStep;

/** Reads a record and checks all that can be said of it alone. */
final class RowReader {

    /** Earlier no limits are computed (procedure: calendars are entered from 2022 on). */
    private static final LocalDate FIRST_DAY_WITH_LIMITS = LocalDate.of(2022, 1, 1);

    private final Header header;
    private final CodeBook codes;
    private final Placement placement;
    private final Instant now;

    RowReader(Header header, CodeBook codes, Placement placement, Instant now) {
        this.header = header;
        this.codes = codes;
        this.placement = placement;
        this.now = now;
    }

    /** @return nothing when its cells cannot be told apart; what else is wrong with a row, the findings say */
    Optional<ImportedRow> read(int number, CsvRecord record, Findings findings) {
        if (record.isFaulty()) {
            findings.error(number, "", record.fault());
            return Optional.empty();
        }
        if (record.fields().size() != header.width()) {
            findings.error(
                    number, "", "field-count", header.width(), record.fields().size());
            return Optional.empty();
        }
        var cells = new Cells(number, header, record.fields(), findings);
        var row = new ImportedRow(
                number, new SubmissionReader(cells, codes, now).read(), new CourseReader(cells, now).read());
        new CourseRules(cells, row.submission(), row.course()).check();
        checkTheLaw(cells, row);
        if (!findings.isFaulty(number)) {
            warn(cells, row);
        }
        return Optional.of(row);
    }

    private void checkTheLaw(Cells cells, ImportedRow row) {
        Submission submission = row.submission();
        if (!row.course().isRefused()
                || row.course().refusalGround() == null
                || submission.receivedAt() == null
                || submission.countyCode() == null) {
            return;
        }
        LawPack pack = placement.of(submission).pack();
        boolean known = pack.ground(row.course().refusalGround())
                .filter(ground -> ground.step() == LawStep.ACCEPTANCE)
                .isPresent();
        if (pack.grounds(LawStep.ACCEPTANCE, null).isEmpty()) {
            cells.warning(Column.REFUSAL_GROUND, "ground-not-checked");
        } else if (!known) {
            cells.error(Column.REFUSAL_GROUND, "unknown-ground", submission.receivedOn(), grounds(pack));
        }
    }

    private static String grounds(LawPack pack) {
        return String.join(
                ", ",
                pack.grounds(LawStep.ACCEPTANCE, null).stream()
                        .map(ground -> ground.code())
                        .toList());
    }

    private void warn(Cells cells, ImportedRow row) {
        Submission submission = row.submission();
        Course course = row.course();
        if (course.dueOn() == null && submission.receivedOn().isBefore(FIRST_DAY_WITH_LIMITS)) {
            cells.warning(Column.DUE_ON, "no-limit-before", FIRST_DAY_WITH_LIMITS);
        }
        if (course.dueOn() != null && course.dueOn().isBefore(submission.receivedOn())) {
            cells.warning(Column.DUE_ON, "due-before-receipt");
        }
        if (course.closedAt() == null && course.isMediated()) {
            cells.warning(Column.CLOSED_AT, "closed-with", Column.MEDIATION_AT.header());
        }
        if (course.closedAt() == null && submission.is(Kind.VIOLATION_REPORT) && course.isVerified()) {
            cells.warning(Column.CLOSED_AT, "closed-with", Column.VERIFICATION_AT.header());
        }
        if (course.converted() && row.penalisedAt() == null) {
            cells.warning(Column.CONVERTED, "conversion-not-dated");
        }
        if (row.isOpen() && course.isAccepted() && !isContinuedHere(submission)) {
            cells.warning(Column.ACCEPTANCE, "acceptance-not-continued");
        }
    }

    private boolean isContinuedHere(Submission submission) {
        Responsibility responsibility = placement.of(submission);
        return responsibility.isStatutory() && responsibility.office().isPresent();
    }
}
