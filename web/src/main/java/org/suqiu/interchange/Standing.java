package org.suqiu.interchange;

import java.time.Instant;
import java.time.LocalDate;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Outcome;
import org.suqiu.law.LawStep;

/** Where an imported case stands under the law here, and by when it should have got there. */
record Standing(ImportedRow row, Responsibility responsibility, Limits limits) {

    Submission submission() {
        return row.submission();
    }

    Course course() {
        return row.course();
    }

    boolean isOpen() {
        return row.isOpen();
    }

    Instant closedAt() {
        return row.closedAt();
    }

    /**
     * Whether an acceptance holds here. An open complaint that no office here mediates under a limit is decided on again, or
     * simply answered: its acceptance elsewhere is not counted, so that it is counted once.
     */
    boolean isAccepted() {
        boolean continued =
                responsibility.isStatutory() && responsibility.office().isPresent();
        return course().isAccepted() && (!isOpen() || continued);
    }

    LocalDate acceptedOn() {
        return isAccepted() ? CaseFile.dayOf(course().acceptanceAt()) : null;
    }

    Outcome outcome() {
        return switch (submission().kind()) {
            case ENQUIRY -> Outcome.ANSWERED;
            case VIOLATION_REPORT -> reportOutcome();
            case COMPLAINT -> complaintOutcome();
        };
    }

    private Outcome reportOutcome() {
        if (!course().isVerified()) {
            return Outcome.ENDED_BEFORE_DECISION;
        }
        return isFiled() ? Outcome.FILED : Outcome.NOT_FILED;
    }

    private Outcome complaintOutcome() {
        if (course().isRefused()) {
            return Outcome.REFUSED;
        } else if (course().isMediated()) {
            return course().mediation().outcome();
        }
        return course().isAccepted() ? Outcome.CLOSED_WITHOUT_MEDIATION : Outcome.ENDED_BEFORE_DECISION;
    }

    /** A complaint's violation was verified in a case of the other platform's own, which is not here. */
    boolean isVerifiedReport() {
        return submission().is(Kind.VIOLATION_REPORT) && course().isVerified();
    }

    boolean isFiled() {
        return course().isFiled();
    }

    /** Null where no limit applied. */
    LocalDate decisionDueOn() {
        return dueOn(LawStep.ACCEPTANCE, submission().receivedOn());
    }

    /** The file's own date goes before what is counted here; null where no limit applied. */
    LocalDate closingDueOn() {
        return course().dueOn() == null ? countedClosingDueOn() : course().dueOn();
    }

    private LocalDate countedClosingDueOn() {
        LocalDate receivedOn = submission().receivedOn();
        return switch (submission().kind()) {
            case ENQUIRY -> dueOn(LawStep.ANSWER, receivedOn);
            case VIOLATION_REPORT -> dueOn(LawStep.VERIFICATION, receivedOn);
            case COMPLAINT -> complaintDueOn(receivedOn);
        };
    }

    private LocalDate complaintDueOn(LocalDate receivedOn) {
        if (!responsibility.isStatutory()) {
            return dueOn(LawStep.ANSWER, receivedOn);
        }
        return isAccepted() ? dueOn(LawStep.MEDIATION, acceptedOn()) : dueOn(LawStep.ACCEPTANCE, receivedOn);
    }

    private LocalDate dueOn(LawStep step, LocalDate start) {
        return limits.dueOn(responsibility.pack(), step, submission().receivedOn(), start);
    }
}
