package org.suqiu.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.suqiu.calendar.Calendars;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.identity.Actor;

/** Explains the due dates of a case, day by day. */
@ApplicationScoped
public class DeadlineReading {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Deadlines deadlines;

    @Inject
    Calendars calendars;

    @Transactional
    public List<Explanation> of(String number, Actor reader) {
        return explain(caseFiles.visibleTo(reader, number).number());
    }

    /** For those who have shown another right to see the case. */
    public List<Explanation> explain(String number) {
        return deadlines.of(number).stream()
                .map(deadline -> new Explanation(
                        deadline,
                        deadline.isGiven() ? Optional.empty() : deadline.ledger(calendars.of(deadline.region()))))
                .toList();
    }
}
