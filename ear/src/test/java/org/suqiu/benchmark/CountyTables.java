package org.suqiu.benchmark;

import java.time.LocalDate;

/** Somebody looks at the county table, which compares a period with the one before and with the year before. */
record CountyTables(String name, Http manager, LocalDate from, LocalDate to) implements Work {

    static CountyTables ofAMonth(Http manager, LocalDate today) {
        LocalDate first = today.withDayOfMonth(1).minusMonths(1);
        return new CountyTables(
                "county table, month", manager, first, first.plusMonths(1).minusDays(1));
    }

    static CountyTables ofAYear(Http manager, LocalDate today) {
        return new CountyTables("county table, year", manager, today.withDayOfYear(1), today);
    }

    static CountyTables ofLastYear(Http manager, LocalDate today) {
        LocalDate first = today.withDayOfYear(1).minusYears(1);
        return new CountyTables(
                "county table, last year", manager, first, first.plusYears(1).minusDays(1));
    }

    @Override
    public Client client(int ordinal) {
        return () -> manager.get("/api/statistics/counties?from=" + from + "&to=" + to);
    }
}
