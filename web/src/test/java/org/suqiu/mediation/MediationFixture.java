package org.suqiu.mediation;

import static org.suqiu.casefile.CaseFileFixture.DAY;
import static org.suqiu.casefile.CaseFileFixture.NUMBER;
import static org.suqiu.casefile.CaseFileFixture.noon;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.suqiu.identity.Actor;

/** Mediations that have ended, and what became of the promise. */
public final class MediationFixture {

    private MediationFixture() {}

    public static Mediation ended(Result result, String ground) {
        return concluded(new Conclusion(result, ground, null, null));
    }

    public static Mediation agreed(Long promisedFen, Long paidFen, LocalDate performBy) {
        return concluded(new Conclusion(Result.AGREED, null, promisedFen, paidFen, performBy, null, Damages.NONE));
    }

    public static Mediation agreed(long promisedFen, Damages damages) {
        return partlyPaid(promisedFen, null, damages);
    }

    public static Mediation partlyPaid(long promisedFen, Long paidFen, Damages damages) {
        return concluded(new Conclusion(Result.AGREED, null, promisedFen, paidFen, null, null, damages));
    }

    /** How it ended, as a review keeps it that lets it go on. */
    public static EarlierConclusion earlier(Mediation ended) {
        return new EarlierConclusion(ended, ended.recovered(), true);
    }

    private static Mediation concluded(Conclusion conclusion) {
        var mediation = new Mediation(NUMBER, DAY);
        mediation.conclude(conclusion, Actor.SYSTEM, noon(DAY));
        return mediation;
    }

    /** Each on a day of its own after the end. */
    public static Payments payments(Mediation mediation, long... fen) {
        return Payments.of(
                mediation,
                Arrays.stream(fen)
                        .mapToObj(amount ->
                                new Performance(NUMBER, amount, DAY.plusDays(1), Actor.SYSTEM, noon(DAY.plusDays(1))))
                        .toList());
    }

    public static List<NonPerformance> notPerformedOn(LocalDate... days) {
        return Arrays.stream(days)
                .map(day -> new NonPerformance(NUMBER, day, "联系不上", Actor.SYSTEM, noon(day)))
                .toList();
    }
}
