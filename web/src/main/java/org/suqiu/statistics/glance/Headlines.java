package org.suqiu.statistics.glance;

import static org.suqiu.statistics.Definition.ACCEPTED_CASES;
import static org.suqiu.statistics.Definition.CLOSED;
import static org.suqiu.statistics.Definition.FILED;
import static org.suqiu.statistics.Definition.MEDIATION_SUCCESS_RATE;
import static org.suqiu.statistics.Definition.ON_TIME_CLOSURE_RATE;
import static org.suqiu.statistics.Definition.PENALTY_AMOUNT;
import static org.suqiu.statistics.Definition.RECEIVED;
import static org.suqiu.statistics.Definition.RECOVERED_AMOUNT;
import static org.suqiu.statistics.Definition.SATISFACTION_RATE;
import static org.suqiu.statistics.Definition.VERIFIED;
import static org.suqiu.statistics.Definition.VERIFIED_ON_TIME_RATE;

import java.util.List;
import org.suqiu.casefile.Kind;
import org.suqiu.statistics.Definition;

/** Which figures are asked for first: those of the procedure that a kind of case goes through. */
public final class Headlines {

    private Headlines() {}

    public static List<Definition> of(Kind kind) {
        return switch (kind) {
            case COMPLAINT ->
                List.of(
                        RECEIVED,
                        ACCEPTED_CASES,
                        CLOSED,
                        ON_TIME_CLOSURE_RATE,
                        MEDIATION_SUCCESS_RATE,
                        RECOVERED_AMOUNT,
                        SATISFACTION_RATE);
            case VIOLATION_REPORT ->
                List.of(RECEIVED, VERIFIED, VERIFIED_ON_TIME_RATE, FILED, PENALTY_AMOUNT, CLOSED, ON_TIME_CLOSURE_RATE);
            case ENQUIRY -> List.of(RECEIVED, CLOSED, ON_TIME_CLOSURE_RATE, SATISFACTION_RATE);
        };
    }
}
