package org.suqiu.statistics;

import java.util.Arrays;
import java.util.Optional;

/** What is counted of a thing by what came of its case on another day: the part stands on the day of its whole. */
enum Sequel {
    CLOSED(Figure.CLOSED, Figure.MEDIATION_SUCCEEDED, Figure.CLOSED_WITH_SUCCESS),
    ACCEPTED(Figure.ACCEPTED, Figure.MEDIATION_SUCCEEDED, Figure.ACCEPTED_WITH_SUCCESS),
    ACCEPTANCE_TOLD(Figure.ACCEPTED, Figure.TOLD_ON_TIME, Figure.DECISION_TOLD_ON_TIME),
    REFUSAL_TOLD(Figure.REFUSED, Figure.TOLD_ON_TIME, Figure.DECISION_TOLD_ON_TIME);

    private final Figure whole;
    private final Figure later;
    private final Figure part;

    Sequel(Figure whole, Figure later, Figure part) {
        this.whole = whole;
        this.later = later;
        this.part = part;
    }

    static Optional<Figure> part(Figure whole, Figure later) {
        return Arrays.stream(values())
                .filter(sequel -> sequel.whole == whole && sequel.later == later)
                .map(sequel -> sequel.part)
                .findFirst();
    }
}
