package org.suqiu.statistics.rest;

import java.time.LocalDate;
import org.suqiu.statistics.CountedEvent;

/** One case behind a figure: on which day, for whom and as what it counts. @param amount 1, or fen */
public record CountedCaseView(
        String caseNumber,
        String kind,
        String figure,
        LocalDate on,
        String countyCode,
        String officeCode,
        long amount) {

    static CountedCaseView of(CountedEvent counted) {
        return new CountedCaseView(
                counted.caseNumber(),
                counted.kind().name(),
                counted.figure().name(),
                counted.day(),
                counted.countyCode(),
                counted.officeCode(),
                counted.amount());
    }
}
