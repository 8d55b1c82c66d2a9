package org.suqiu.casefile;

import java.time.LocalDate;

/**
 * A mediation ended.
 *
 * @param countsAsConcluded false where it should not have begun or a party is gone (23-6, 23-7)
 * @param promisedFen what was promised, in fen
 * @param recoveredFen what was paid by then, in fen
 */
public record MediationConcluded(
        CaseFile caseFile,
        Outcome result,
        boolean countsAsConcluded,
        long promisedFen,
        long recoveredFen,
        LocalDate on) {}
