package org.suqiu.printouts.frozen;

import java.util.Optional;
import org.suqiu.casefile.Kind;
import org.suqiu.statistics.Figure;

/** What one case adds to a figure of a frozen period today, or takes away from it. */
record Difference(Place place, String caseNumber, long amount) {

    static Difference read(Object[] line) {
        return new Difference(
                new Place((Kind) line[0], (Figure) line[1], (String) line[2]), (String) line[3], (Long) line[4]);
    }

    Difference negated() {
        return new Difference(place, caseNumber, -amount);
    }

    /** Of which figure, of which kind and county. */
    record Place(Kind kind, Figure figure, String countyCode) {

        /** Which correction of a case moves the figure; no other one is the reason. */
        Optional<String> correctedField() {
            return switch (figure) {
                case RECOVERED -> Optional.of("recoveredAmount");
                case PROMISED -> Optional.of("promisedAmount");
                case PENALTY -> Optional.of("penaltyAmount");
                default -> Optional.empty();
            };
        }

        /** What comes of violation reports is told of no case, lest a complaint tell of the report (Order 121, Art. 37). */
        boolean namesNoCases() {
            return kind == Kind.VIOLATION_REPORT
                    || switch (figure) {
                        case VERIFIED, VERIFIED_ON_TIME, FILED, CONVERSION, PENALTY -> true;
                        default -> false;
                    };
        }
    }
}
