package org.suqiu.statistics;

import org.suqiu.casefile.Kind;

/** The figures of the yearly report's paragraph, with the two periods it compares with. */
public record Summary(Period period, FigureRow now, FigureRow previous, FigureRow yearBefore) {

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
        return period.comparesWithOnePeriod();
    }

    public long conversions() {
        return now.of(Figure.CONVERSION);
    }

    public long recoveredFen() {
        return now.of(Figure.RECOVERED);
    }

    public long penaltyFen() {
        return now.of(Figure.PENALTY);
    }

    public Rate mediationSuccess() {
        return now.mediationSuccess();
    }

    private static long both(FigureRow row) {
        return received(row, Kind.COMPLAINT) + received(row, Kind.VIOLATION_REPORT);
    }

    private static long received(FigureRow row, Kind kind) {
        return row.of(kind, Figure.RECEIVED);
    }
}
