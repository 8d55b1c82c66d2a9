package org.suqiu.interchange;

import java.time.Instant;
import java.util.Optional;
import org.suqiu.law.LawPack;
import org.suqiu.law.LawStep;

/** Reads a record and checks all that can be said of it alone. */
final class RowReader {

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
        Submission submission = new SubmissionReader(cells, codes, now).read();
        Course course = new CourseReader(cells, now).read();
        new CourseRules(cells, submission, course).check();
        checkTheLaw(cells, submission, course);
        return Optional.of(
                findings.isFaulty(number)
                        ? new ImportedRow(number, submission, course)
                        : rightRow(cells, submission, course));
    }

    private ImportedRow rightRow(Cells cells, Submission submission, Course course) {
        var row = new ImportedRow(cells.row(), submission, new DatedDecisions(cells, submission, course).course());
        new RowWarnings(cells, row, placement).tell();
        return row;
    }

    private void checkTheLaw(Cells cells, Submission submission, Course course) {
        if (!course.isRefused()
                || course.refusalGround() == null
                || submission.receivedAt() == null
                || submission.countyCode() == null) {
            return;
        }
        LawPack pack = placement.of(submission).pack();
        boolean known = pack.ground(course.refusalGround())
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
}
