package org.suqiu.mediation;

/**
 * What is recorded when a mediation ends.
 *
 * @param ground a termination ground of the case's law pack; none for an agreement
 * @param promisedFen in fen; null where nothing was promised
 * @param recoveredFen already paid, in fen; null for nothing
 */
public record Conclusion(Result result, String ground, Long promisedFen, Long recoveredFen) {

    public long promised() {
        return promisedFen == null ? 0 : promisedFen;
    }

    public long recovered() {
        return recoveredFen == null ? 0 : recoveredFen;
    }
}
