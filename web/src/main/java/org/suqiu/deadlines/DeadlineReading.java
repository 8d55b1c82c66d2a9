package org.suqiu.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.suqiu.calendar.Calendars;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.Step;
import org.suqiu.identity.Actor;

/** Explains the due dates of a case, day by day. */
@ApplicationScoped
public class DeadlineReading {

    private static final Set<Step> AMONG_OFFICES = EnumSet.of(Step.RETURN, Step.SUPERVISION_ORDER);

    @Inject
    CaseFiles caseFiles;

    @Inject
    Deadlines deadlines;

    @Inject
    Calendars calendars;

    @Transactional
    public List<Explanation> of(String number, Actor reader) {
        return deadlines.of(caseFiles.visibleTo(reader, number).number()).stream()
                .map(this::explanation)
                .toList();
    }

    /** For the one who filed: what offices and the supervisor have between them is left out. */
    public List<Explanation> explain(String number) {
        return deadlines.of(number).stream()
                .filter(deadline -> !AMONG_OFFICES.contains(deadline.step()))
                .map(this::explanation)
                .toList();
    }

    private Explanation explanation(Deadline deadline) {
        return new Explanation(
                deadline, deadline.ledger(calendars.of(deadline.reckoning().region())), deadline.suspensions());
    }
}
