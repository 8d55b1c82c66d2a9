package org.suqiu.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When the steps of a case are due; counted by the deadlines feature. */
public interface DueDates {

    /** The clock that runs now: of the step that the case's stage waits for. */
    Optional<DueDate> running(CaseFile caseFile);

    /** The same of many cases, asked for at once; by the number of the case, without those for which no clock runs. */
    Map<String, DueDate> running(List<CaseFile> cases);

    /** @return every due date that the case has had, the met ones too */
    List<DueDate> of(String caseNumber);

    Optional<LocalDate> dueOn(String caseNumber, Step step);

    /**
     * The day by which the case has to be closed: the acceptance limit when it ends before or by that decision, else the
     * mediation limit; a violation report's verification; an answer's own.
     */
    Optional<LocalDate> closingDueOn(CaseFile caseFile);
}
