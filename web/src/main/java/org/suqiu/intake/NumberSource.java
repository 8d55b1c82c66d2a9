package org.suqiu.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.suqiu.casefile.CaseNumbering;

/** Takes numbers, and takes part again where two filings were the first of their county and day. */
@ApplicationScoped
public class NumberSource implements CaseNumbering {

    private static final int TRIES = 5;

    @Inject
    CaseNumbers numbers;

    public int take(String countyCode, LocalDate day, int count) {
        return again(() -> numbers.take(countyCode, day, count));
    }

    /** @param counts how many of each day. @return the first sequence of each day */
    public Map<LocalDate, Integer> take(String countyCode, SortedMap<LocalDate, Integer> counts) {
        return again(() -> numbers.take(countyCode, counts));
    }

    private static <T> T again(Supplier<T> taking) {
        for (int attempt = 1; ; attempt++) {
            try {
                return taking.get();
            } catch (PersistenceException | TransactionalException sameFirstNumber) {
                if (attempt == TRIES) {
                    throw sameFirstNumber;
                }
            }
        }
    }

    @Override
    public String next(String countyCode, LocalDate day) {
        return CaseNumbers.format(countyCode, day, take(countyCode, day, 1));
    }
}
