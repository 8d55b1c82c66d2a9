package org.suqiu.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.time.LocalDate;

/** Takes numbers, and takes part again where two filings were the first of their county and day. */
@ApplicationScoped
public class NumberSource {

    private static final int TRIES = 5;

    @Inject
    CaseNumbers numbers;

    public int take(String countyCode, LocalDate day, int count) {
        for (int attempt = 1; ; attempt++) {
            try {
                return numbers.take(countyCode, day, count);
            } catch (PersistenceException | TransactionalException sameFirstNumber) {
                if (attempt == TRIES) {
                    throw sameFirstNumber;
                }
            }
        }
    }

    public String next(String countyCode, LocalDate day) {
        return CaseNumbers.format(countyCode, day, take(countyCode, day, 1));
    }
}
