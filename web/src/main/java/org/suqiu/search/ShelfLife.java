package org.suqiu.search;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.suqiu.casefile.CaseFile;

/** How long the goods of one purchase keep, and which others fall into that time (Order 121, Art. 17, item 1). */
record ShelfLife(CaseFile purchase, int days) {

    /** Since which day, counted back from its receipt, a case may tell of a purchase within one shelf life. */
    int reach() {
        return Math.toIntExact(days + ChronoUnit.DAYS.between(boughtOn(purchase), purchase.receivedOn()));
    }

    /** Those that were bought with this one within a single shelf life; of all such spans the one with the most. */
    List<CaseFile> together(List<CaseFile> others) {
        return Stream.concat(Stream.of(purchase), others.stream())
                .map(ShelfLife::boughtOn)
                .filter(first -> spans(first, boughtOn(purchase)))
                .map(first -> others.stream()
                        .filter(other -> spans(first, boughtOn(other)))
                        .toList())
                .max(Comparator.comparing(List::size))
                .orElseThrow();
    }

    private boolean spans(LocalDate first, LocalDate day) {
        return !day.isBefore(first) && day.isBefore(first.plusDays(days));
    }

    /** Where nobody told the day, that of the receipt. */
    private static LocalDate boughtOn(CaseFile caseFile) {
        LocalDate told = caseFile.incident().occurredOn();
        return told == null ? caseFile.receivedOn() : told;
    }
}
