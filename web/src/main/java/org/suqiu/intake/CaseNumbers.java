package org.suqiu.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/**
 * County code, day of receipt, sequence: {@code 654201-20261122-0001}. A number is taken in a transaction of its own, so
 * that filings of one county do not wait for each other; one that fails leaves a gap, which is never filled.
 */
@ApplicationScoped
public class CaseNumbers {

    @PersistenceContext
    EntityManager entityManager;

    /** @return the first of {@code count} sequences that belong to the caller alone */
    @Transactional(TxType.REQUIRES_NEW)
    public int take(String countyCode, LocalDate day, int count) {
        var key = new CaseNumberCounter.Key(countyCode, day);
        var counter = entityManager.find(CaseNumberCounter.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (counter == null) {
            counter = new CaseNumberCounter(countyCode, day);
            entityManager.persist(counter);
        }
        return counter.take(count);
    }

    /** Blocks for many days of a county at once. @return the first sequence of each day */
    @Transactional(TxType.REQUIRES_NEW)
    public Map<LocalDate, Integer> take(String countyCode, SortedMap<LocalDate, Integer> counts) {
        Map<LocalDate, Integer> firsts = new HashMap<>();
        counts.forEach((day, count) -> firsts.put(day, take(countyCode, day, count)));
        return firsts;
    }

    public static String format(String countyCode, LocalDate day, int sequence) {
        return "%s-%s-%04d".formatted(countyCode, day.format(DateTimeFormatter.BASIC_ISO_DATE), sequence);
    }
}
