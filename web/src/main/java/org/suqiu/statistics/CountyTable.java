package org.suqiu.statistics;

import java.util.List;
import org.suqiu.casefile.Kind;

/** The county table with the two periods it is compared with. */
public record CountyTable(Kind kind, View view, Breakdown figures, Breakdown previous, Breakdown yearBefore) {

    /** Of whatever kind; the rates and what is undecided follow from them. */
    static final List<Definition> COLUMNS = List.of(
            Definition.RECEIVED,
            Definition.ACCEPTED_CASES,
            Definition.REFUSED_CASES,
            Definition.ENDED_BEFORE_DECISION,
            Definition.CLOSED,
            Definition.CLOSED_ON_TIME,
            Definition.VERIFIED,
            Definition.FILED,
            Definition.MEDIATIONS_CONCLUDED,
            Definition.MEDIATIONS_SUCCEEDED,
            Definition.RECOVERED_AMOUNT,
            Definition.PENALTY_AMOUNT);
}
