package org.suqiu.interchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Kind;
import org.suqiu.statistics.CountedEvent;
import org.suqiu.statistics.Tally;

/** What an imported case counts as, each figure on its own date. */
record Figures(CaseFile caseFile, Standing standing) {

    List<CountedEvent> rows() {
        var tally = new Tally(caseFile).received();
        Course course = standing.course();
        decided(tally, course);
        if (course.isMediated()) {
            tally.mediated(course.mediation().isSuccess(), true, day(course.mediationAt()));
        }
        if (course.isVerified()) {
            tally.verified(standing.isFiled(), day(course.verificationAt()), verificationDueOn());
        }
        penalised(tally, course);
        if (!standing.isOpen()) {
            tally.paid(standing.row().recoveredFen(), caseFile.closedOn()).closed();
            rated(tally, course);
        }
        return tally.rows();
    }

    private void decided(Tally tally, Course course) {
        if (standing.isAccepted()) {
            tally.accepted(day(course.acceptanceAt()), standing.decisionDueOn());
        } else if (course.isRefused()) {
            tally.refused(day(course.acceptanceAt()), standing.decisionDueOn());
        }
    }

    /** Conversions have a limit of their own, from a day that no file tells. */
    private LocalDate verificationDueOn() {
        return caseFile.kind() == Kind.VIOLATION_REPORT ? standing.closingDueOn() : null;
    }

    private void penalised(Tally tally, Course course) {
        Instant at = standing.row().penalisedAt();
        if (at == null) {
            return;
        }
        tally.penalised(standing.row().penaltyFen(), day(at));
        if (course.converted()) {
            tally.converted(day(at));
        }
    }

    /** What the other platform had been told, on the closing day: no file tells another. */
    private void rated(Tally tally, Course course) {
        if (course.satisfaction() != null) {
            tally.rated(course.satisfaction(), caseFile.closedOn());
        }
    }

    private static LocalDate day(Instant moment) {
        return CaseFile.dayOf(moment);
    }
}
