package org.suqiu.printouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Outcome;
import org.suqiu.identity.Role;
import org.suqiu.reports.Cell;
import org.suqiu.reports.Column;
import org.suqiu.reports.Measure;
import org.suqiu.reports.Printout;
import org.suqiu.reports.Section;
import org.suqiu.reports.Table;
import org.suqiu.statistics.Period;

/**
 * The operators that most complaints are about, for the office's own use. Violation reports are not among them: nobody learns
 * from this paper that there is one (Order 121, Art. 37).
 */
@ApplicationScoped
class RespondentsManuscript implements Manuscript {

    static final String KEY = "respondents";

    private static final Offer OFFER = Offer.of(KEY).onlyFor(Role.MANAGER, Role.SUPERVISOR);

    private static final int MOST = 50;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Frame frame;

    @Override
    public Offer offer() {
        return OFFER;
    }

    @Override
    public Printout write(Wanted wanted) {
        var words = Words.in(wanted.locale());
        var rows =
                most(wanted.period()).stream().map(RespondentsManuscript::cells).toList();
        var table = new Table(words.text("respondents.name"), columns(words), rows, null, words.text("nothing"));
        return frame.upright(this, wanted, List.of(Section.of(null, table)));
    }

    private static List<Column> columns(Words words) {
        return List.of(
                words.column("respondents.name", Measure.WORDS),
                words.column("respondents.credit-code", Measure.WORDS),
                words.column("respondents.received", Measure.COUNT),
                words.column("respondents.closed", Measure.COUNT),
                words.column("respondents.succeeded", Measure.COUNT));
    }

    private static List<Cell> cells(Object[] line) {
        return List.of(
                Cell.words((String) line[0]),
                Cell.words(line[1] == null ? "" : (String) line[1]),
                Cell.count((Long) line[2]),
                Cell.count((Long) line[3]),
                Cell.count((Long) line[4]));
    }

    /** Along the index by kind and day of receipt; a single complaint says nothing about an operator. */
    private List<Object[]> most(Period period) {
        return entityManager
                .createQuery(
                        "select c.respondent.name, c.respondent.creditCode, count(c),"
                                + " sum(case when c.closedOn is null then 0L else 1L end),"
                                + " sum(case when c.outcome in :success then 1L else 0L end)"
                                + " from CaseFile c where c.kind = :kind and c.receivedOn between :from and :to"
                                + " and c.respondent.name is not null"
                                + " group by c.respondent.name, c.respondent.creditCode having count(c) > 1"
                                + " order by count(c) desc, c.respondent.name, c.respondent.creditCode",
                        Object[].class)
                .setParameter("kind", Kind.COMPLAINT)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .setParameter("success", Set.of(Outcome.AGREED, Outcome.SETTLED))
                .setMaxResults(MOST)
                .getResultList();
    }
}
