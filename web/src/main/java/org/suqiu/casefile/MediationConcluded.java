package org.suqiu.casefile;

import java.time.LocalDate;

/**
 * A mediation ended. When a review had resumed it, the first end stays counted, and this one tells what it adds.
 *
 * @param countsAsConcluded false where it should not have begun or a party is gone (23-6, 23-7), or was counted before
 * @param promisedFen what was promised, in fen; after a review what is promised more
 * @param recoveredFen what was paid by then, in fen; after a review what was paid more
 */
public record MediationConcluded(
        CaseFile caseFile,
        Outcome result,
        boolean countsAsConcluded,
        long promisedFen,
        long recoveredFen,
        LocalDate on) {}
