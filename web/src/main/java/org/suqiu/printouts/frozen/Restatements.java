package org.suqiu.printouts.frozen;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.suqiu.identity.Actor;
import org.suqiu.printouts.frozen.Difference.Place;

/** Compares the rows that a period was frozen with and those that are counted on its days today. */
@ApplicationScoped
class Restatements {

    private static final String LATE =
            "select e.kind, e.figure, e.countyCode, e.caseNumber, sum(e.amount) from CountedEvent e"
                    + " where e.day between :from and :to and not exists"
                    + " (select f.eventId from FrozenRow f where f.period = :period and f.eventId = e.id)"
                    + " group by e.kind, e.figure, e.countyCode, e.caseNumber";

    private static final String GONE =
            "select f.kind, f.figure, f.countyCode, f.caseNumber, sum(f.amount) from FrozenRow f"
                    + " where f.period = :period and not exists (select e.id from CountedEvent e where e.id = f.eventId)"
                    + " group by f.kind, f.figure, f.countyCode, f.caseNumber";

    private static final String FROZEN = "select sum(f.amount) from FrozenRow f where f.period = :period"
            + " and f.kind = :kind and f.figure = :figure and f.countyCode = :county";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ReasonsOfChange reasons;

    List<Restatement> of(FrozenPeriod period, Actor reader) {
        var told = reasons.since(period.frozenAt(), reader);
        return byPlace(period).entrySet().stream()
                .map(changed -> restatement(period, changed.getKey(), changed.getValue(), told))
                .filter(restatement -> !restatement.changes().isEmpty())
                .sorted(Comparator.comparing(Restatement::kind)
                        .thenComparing(Restatement::figure)
                        .thenComparing(Restatement::countyCode))
                .toList();
    }

    private Map<Place, Map<String, Long>> byPlace(FrozenPeriod period) {
        Stream<Difference> late = entityManager
                .createQuery(LATE, Object[].class)
                .setParameter("from", period.period().from())
                .setParameter("to", period.period().to())
                .setParameter("period", period.name())
                .getResultStream()
                .map(Difference::read);
        Stream<Difference> gone = entityManager
                .createQuery(GONE, Object[].class)
                .setParameter("period", period.name())
                .getResultStream()
                .map(Difference::read)
                .map(Difference::negated);
        return Stream.concat(late, gone)
                .collect(groupingBy(
                        Difference::place, groupingBy(Difference::caseNumber, summingLong(Difference::amount))));
    }

    private Restatement restatement(
            FrozenPeriod period, Place place, Map<String, Long> byCase, ReasonsOfChange.Told told) {
        long before = frozen(period, place);
        List<Restatement.Change> changes = byCase.entrySet().stream()
                .filter(change -> change.getValue() != 0)
                .sorted(Map.Entry.comparingByKey())
                .map(change -> told.change(place, change.getKey(), change.getValue()))
                .toList();
        long difference = byCase.values().stream().mapToLong(Long::longValue).sum();
        return new Restatement(place.kind(), place.figure(), place.countyCode(), before, before + difference, changes);
    }

    private long frozen(FrozenPeriod period, Place place) {
        Long sum = entityManager
                .createQuery(FROZEN, Long.class)
                .setParameter("period", period.name())
                .setParameter("kind", place.kind())
                .setParameter("figure", place.figure())
                .setParameter("county", place.countyCode())
                .getSingleResult();
        return Objects.requireNonNullElse(sum, 0L);
    }
}
