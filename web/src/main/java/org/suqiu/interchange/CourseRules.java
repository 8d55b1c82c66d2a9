package org.suqiu.interchange;

import org.suqiu.casefile.Kind;

/** What goes together in one row, and what does not; each rule is told by itself. */
record CourseRules(Cells cells, Submission submission, Course course) {

    void check() {
        kindAllows();
        groundGoesWithRefusal();
        new DateOrder(cells, submission, course).check();
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
}
