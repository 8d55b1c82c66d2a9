package org.suqiu.statistics;

import java.util.Map;
import org.suqiu.casefile.Kind;

/** The figures of the yearly report's paragraph, with the two periods it compares with. */
public record Summary(
        Period period, Map<Kind, CountyRow> now, Map<Kind, CountyRow> previous, Map<Kind, CountyRow> yearBefore) {

    public long complaints() {
        return received(now, Kind.COMPLAINT);
    }

    public long violationReports() {
        return received(now, Kind.VIOLATION_REPORT);
    }

    /** Complaints and violation reports together. */
    public long received() {
        return complaints() + violationReports();
    }

    public String changeOnPrevious() {
        return Rate.change(received(), both(previous));
    }

    public String changeOnYearBefore() {
        return Rate.change(received(), both(yearBefore));
    }

    /** For a whole year both comparisons are the same. */
    public boolean comparesWithOnePeriod() {
        return period.previous().equals(period.yearBefore());
    }

    public long conversions() {
        return sum(Figure.CONVERSION);
    }

    public long recoveredFen() {
        return sum(Figure.RECOVERED);
    }

    public long penaltyFen() {
        return sum(Figure.PENALTY);
    }

    public Rate mediationSuccess() {
        return now.get(Kind.COMPLAINT).mediationSuccess();
    }

    private long sum(Figure figure) {
        return now.values().stream().mapToLong(row -> row.of(figure)).sum();
    }

    private static long both(Map<Kind, CountyRow> rows) {
        return received(rows, Kind.COMPLAINT) + received(rows, Kind.VIOLATION_REPORT);
    }

    private static long received(Map<Kind, CountyRow> rows, Kind kind) {
        return rows.get(kind).of(Figure.RECEIVED);
    }
}
