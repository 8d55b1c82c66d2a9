package org.suqiu.reports;

import static org.suqiu.reports.Figure.*;

import java.util.List;

/** Which figures a table shows, in the order of its columns, and which of them are compared with other periods. */
record Layout(List<Figure> columns, List<Figure> compared) {
    private static final Layout COMPLAINTS = new Layout(
            List.of(
                    RECEIVED,
                    ACCEPTED,
                    REFUSED,
                    ENDED_BEFORE_DECISION,
                    UNDECIDED,
                    CLOSED,
                    CLOSED_ON_TIME,
                    ON_TIME_CLOSURE_RATE,
                    MEDIATIONS_SUCCEEDED,
                    MEDIATIONS_CONCLUDED,
                    MEDIATION_SUCCESS_RATE,
                    RECOVERED_TEN_THOUSAND,
                    RECOVERED_YUAN),
            List.of(RECEIVED, ACCEPTED, CLOSED, MEDIATIONS_SUCCEEDED, RECOVERED_YUAN));

    private static final Layout VIOLATION_REPORTS = new Layout(
            List.of(
                    RECEIVED,
                    ENDED_BEFORE_DECISION,
                    UNDECIDED,
                    VERIFIED,
                    FILED,
                    CLOSED,
                    CLOSED_ON_TIME,
                    ON_TIME_CLOSURE_RATE,
                    PENALTY_TEN_THOUSAND,
                    PENALTY_YUAN),
            List.of(RECEIVED, VERIFIED, FILED, CLOSED, PENALTY_YUAN));

    private static final Layout ENQUIRIES = new Layout(
            List.of(RECEIVED, ENDED_BEFORE_DECISION, UNDECIDED, CLOSED, CLOSED_ON_TIME, ON_TIME_CLOSURE_RATE),
            List.of(RECEIVED, CLOSED));

    static Layout of(CountyResolution resolution) {
        var layout = of(resolution.kind());
        return resolution.view() == View.COHORT ? layout : layout.withoutUndecided();
    }

    private static Layout of(Kind kind) {
        return switch (kind) {
            case COMPLAINT -> COMPLAINTS;
            case VIOLATION_REPORT -> VIOLATION_REPORTS;
            case ENQUIRY -> ENQUIRIES;
        };
    }

    private Layout withoutUndecided() {
        return new Layout(columns.stream().filter(figure -> figure != UNDECIDED).toList(), compared);
    }
}
