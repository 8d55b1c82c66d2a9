package org.suqiu.interchange;

import java.time.Instant;
import org.suqiu.casefile.Kind;

/** What goes together in one row, and what does not; each rule is told by itself. */
record CourseRules(Cells cells, Submission submission, Course course) {

    void check() {
        datesGoWithDecisions();
        kindAllows();
        groundGoesWithRefusal();
        amountsAreDated();
        new DateOrder(cells, submission, course).check();
    }

    private void datesGoWithDecisions() {
        together(Column.ACCEPTANCE, Column.ACCEPTANCE_AT);
        together(Column.MEDIATION, Column.MEDIATION_AT);
        together(Column.VERIFICATION, Column.VERIFICATION_AT);
    }

    private void together(Column word, Column date) {
        if (cells.given(word) && !cells.given(date)) {
            cells.error(date, "required-with", word.header());
        } else if (cells.given(date) && !cells.given(word)) {
            cells.error(word, "required-with", date.header());
        }
    }

    private void kindAllows() {
        if (submission.kind() == null) {
            return;
        }
        boolean complaint = submission.is(Kind.COMPLAINT);
        refuse(!complaint && cells.given(Column.ACCEPTANCE), Column.ACCEPTANCE);
        refuse(!complaint && cells.given(Column.MEDIATION), Column.MEDIATION);
        refuse(!complaint && course.converted(), Column.CONVERTED);
        refuse(submission.is(Kind.ENQUIRY) && cells.given(Column.VERIFICATION), Column.VERIFICATION);
        if (complaint && cells.given(Column.MEDIATION) && !course.isAccepted()) {
            cells.error(Column.MEDIATION, "mediation-needs-acceptance");
        }
        if (complaint && cells.given(Column.VERIFICATION) && !course.converted()) {
            cells.error(Column.VERIFICATION, "verification-needs-conversion");
        }
    }

    private void refuse(boolean wrong, Column column) {
        if (wrong) {
            cells.error(column, "not-for-this-kind", submission.kind().name());
        }
    }

    private void groundGoesWithRefusal() {
        if (course.isRefused() && !cells.given(Column.REFUSAL_GROUND)) {
            cells.error(Column.REFUSAL_GROUND, "required-with", AcceptanceWord.REFUSED);
        } else if (!course.isRefused() && cells.given(Column.REFUSAL_GROUND)) {
            cells.error(Column.REFUSAL_GROUND, "only-with", AcceptanceWord.REFUSED);
        }
    }

    /** A sum that no day could be counted on would be lost from every figure. */
    private void amountsAreDated() {
        Instant closedAt = new ImportedRow(cells.row(), submission, course).closedAt();
        boolean dated = closedAt != null || cells.given(Column.CLOSED_AT);
        if (course.recovered() > 0 && !dated) {
            cells.error(Column.RECOVERED_AMOUNT, "only-with", Column.CLOSED_AT.header());
        }
        if (course.penalty() > 0 && !dated && !cells.given(Column.VERIFICATION_AT)) {
            cells.error(Column.PENALTY_AMOUNT, "only-with", Column.VERIFICATION_AT.header());
        }
    }
}
