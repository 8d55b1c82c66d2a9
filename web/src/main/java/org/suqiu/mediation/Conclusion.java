package org.suqiu.mediation;

import java.time.LocalDate;

/**
 * What is recorded when a mediation ends.
 *
 * @param ground a termination ground of the case's law pack; none for an agreement
 * @param promisedFen in fen; null where nothing was promised
 * @param recoveredFen already paid, in fen; null for nothing
 * @param performBy the day by which the respondent promised to perform, or null
 * @param document how the agreement was put down, or null
 * @param damages what of the promise is damages beyond the loss
 */
public record Conclusion(
        Result result,
        String ground,
        Long promisedFen,
        Long recoveredFen,
        LocalDate performBy,
        Document document,
        Damages damages) {

    public Conclusion(Result result, String ground, Long promisedFen, Long recoveredFen) {
        this(result, ground, promisedFen, recoveredFen, null, null, Damages.NONE);
    }

    Conclusion on(String completeGround) {
        return new Conclusion(result, completeGround, promisedFen, recoveredFen, performBy, document, damages);
    }

    Conclusion withRecovered(long fen) {
        return new Conclusion(result, ground, promisedFen, fen, performBy, document, damages);
    }

    public long promised() {
        return promisedFen == null ? 0 : promisedFen;
    }

    public long recovered() {
        return recoveredFen == null ? 0 : recoveredFen;
    }
}
