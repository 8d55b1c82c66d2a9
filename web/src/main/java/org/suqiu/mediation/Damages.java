package org.suqiu.mediation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What of a promised amount is more than making good the loss, in fen; null where it was not agreed on apart, also for who
 * wrote a zero.
 *
 * @param multipliedFen 加倍赔偿: for fraud (Consumer Protection Law, Art. 55), for food below the safety standards (Food
 *     Safety Law, Art. 148)
 * @param moralFen 精神损害赔偿 (Consumer Protection Law, Art. 51; Civil Code, Art. 1183)
 */
@Embeddable
public record Damages(@Column(name = "multiplied_fen") Long multipliedFen, @Column(name = "moral_fen") Long moralFen) {

    public static final Damages NONE = new Damages(null, null);

    public Damages {
        multipliedFen = orNone(multipliedFen);
        moralFen = orNone(moralFen);
    }

    Damages withMultiplied(long fen) {
        return new Damages(fen, moralFen);
    }

    Damages withMoral(long fen) {
        return new Damages(multipliedFen, fen);
    }

    /** They are a part of what was promised, never more. */
    public boolean arePartOf(Long promisedFen) {
        return totalFen() <= orNothing(promisedFen);
    }

    long totalFen() {
        return orNothing(multipliedFen) + orNothing(moralFen);
    }

    private static Long orNone(Long fen) {
        return orNothing(fen) == 0 ? null : fen;
    }

    private static long orNothing(Long fen) {
        return fen == null ? 0 : fen;
    }
}
