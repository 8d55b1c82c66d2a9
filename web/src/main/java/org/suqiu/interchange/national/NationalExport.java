package org.suqiu.interchange.national;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suqiu.acceptance.Acceptance;
import org.suqiu.casefile.CaseFile;
import org.suqiu.identity.Actor;
import org.suqiu.identity.StaffActed;
import org.suqiu.mediation.Mediation;
import org.suqiu.statistics.Period;

/** Writes the tables for the national platform, page by page, so that a year of them fits into no memory it does not need. */
@ApplicationScoped
public class NationalExport {

    private static final int PAGE = 500;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    NationalLayouts layouts;

    @Inject
    Event<StaffActed> acted;

    /** The columns, once for all pages. That somebody took the table away is recorded. */
    @Transactional
    public List<NationalColumn> columns(NationalTable table, Period period, Actor by) {
        acted.fire(new StaffActed(
                by, "NATIONAL_TABLE_TAKEN", null, "%s %s %s".formatted(table, period.from(), period.to())));
        return layouts.of(table).columns();
    }

    /** @param after the number of the last case of the page before; empty for the first */
    @Transactional
    public Lines page(NationalTable table, List<NationalColumn> columns, Period period, String after) {
        List<CaseFile> cases = entityManager
                .createQuery(
                        "select c from CaseFile c where c.number > :after and " + table.condition()
                                + " order by c.number",
                        CaseFile.class)
                .setParameter("after", after)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .setMaxResults(PAGE)
                .getResultList();
        List<List<String>> lines = told(cases).stream()
                .map(told ->
                        columns.stream().map(column -> column.field().of(told)).toList())
                .toList();
        boolean more = cases.size() == PAGE;
        return new Lines(lines, more ? Optional.of(cases.get(PAGE - 1).number()) : Optional.empty());
    }

    /** @param next where the next page begins; empty after the last */
    public record Lines(List<List<String>> values, Optional<String> next) {}

    private List<ToldCase> told(List<CaseFile> cases) {
        List<String> numbers = cases.stream().map(CaseFile::number).toList();
        load(Acceptance.class, numbers);
        load(Mediation.class, numbers);
        Map<String, Long> recovered = recovered(numbers);
        return cases.stream()
                .map(caseFile -> new ToldCase(
                        caseFile,
                        find(Acceptance.class, caseFile).filter(Acceptance::isInForce),
                        find(Mediation.class, caseFile),
                        recovered.getOrDefault(caseFile.number(), 0L)))
                .toList();
    }

    /** All of the page at once, to be found one by one. */
    private void load(Class<?> type, List<String> numbers) {
        entityManager
                .createQuery("select x from %s x where x.caseNumber in :numbers".formatted(type.getSimpleName()), type)
                .setParameter("numbers", numbers)
                .getResultList();
    }

    private <T> Optional<T> find(Class<T> type, CaseFile caseFile) {
        return Optional.ofNullable(entityManager.find(type, caseFile.number()));
    }

    private Map<String, Long> recovered(List<String> numbers) {
        return entityManager
                .createQuery(
                        "select e.caseNumber, sum(e.amount) from CountedEvent e where e.caseNumber in :numbers"
                                + " and e.figure = org.suqiu.statistics.Figure.RECOVERED group by e.caseNumber",
                        Object[].class)
                .setParameter("numbers", numbers)
                .getResultStream()
                .collect(toMap(line -> (String) line[0], line -> (Long) line[1]));
    }
}
