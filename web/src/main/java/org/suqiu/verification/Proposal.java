package org.suqiu.verification;

/**
 * How somebody would decide on a violation report.
 *
 * @param reasons for those who work on the report; nobody else reads them
 * @param penaltyFen imposed with the filing, in fen; null where there is none
 */
public record Proposal(Decision decision, String reasons, Long penaltyFen) {

    long penalty() {
        return penaltyFen == null ? 0 : penaltyFen;
    }
}
