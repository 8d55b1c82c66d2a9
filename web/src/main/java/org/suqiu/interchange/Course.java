package org.suqiu.interchange;

import java.time.Instant;
import java.time.LocalDate;
import org.suqiu.mediation.Result;

/**
 * What the other platform did about it; each may be null.
 *
 * @param dueOn the day by which the case had to be closed
 * @param closedAt as the file says it; {@link ImportedRow#closedAt} also knows what it leaves out
 */
record Course(
        AcceptanceWord acceptance,
        Instant acceptanceAt,
        String refusalGround,
        Result mediation,
        Instant mediationAt,
        Long recoveredFen,
        VerificationWord verification,
        Instant verificationAt,
        Long penaltyFen,
        boolean converted,
        LocalDate dueOn,
        Instant closedAt,
        Integer satisfaction) {

    Course dated(Instant acceptedOrRefused, Instant mediated, Instant verified) {
        return new Course(
                acceptance,
                acceptedOrRefused,
                refusalGround,
                mediation,
                mediated,
                recoveredFen,
                verification,
                verified,
                penaltyFen,
                converted,
                dueOn,
                closedAt,
                satisfaction);
    }

    boolean isDecided() {
        return acceptance != null;
    }

    boolean isAccepted() {
        return acceptance == AcceptanceWord.ACCEPTED;
    }

    boolean isRefused() {
        return acceptance == AcceptanceWord.REFUSED;
    }

    boolean isMediated() {
        return mediation != null;
    }

    boolean isVerified() {
        return verification != null;
    }

    boolean isFiled() {
        return verification == VerificationWord.FILED;
    }

    long recovered() {
        return recoveredFen == null ? 0 : recoveredFen;
    }

    long penalty() {
        return penaltyFen == null ? 0 : penaltyFen;
    }
}
