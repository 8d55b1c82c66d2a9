package org.suqiu.tracking;

import static org.suqiu.casefile.CaseFileFixture.DAY;
import static org.suqiu.casefile.CaseFileFixture.NUMBER;
import static org.suqiu.casefile.CaseFileFixture.noon;

import java.util.Arrays;
import java.util.List;
import org.suqiu.acceptance.Demand;
import org.suqiu.casefile.CaseFile;
import org.suqiu.deadlines.Explanation;

/** Cases as those who filed them see them. */
public final class TrackedFixture {

    private TrackedFixture() {}

    public static Tracked plain(CaseFile caseFile) {
        return with(caseFile, Results.NONE);
    }

    public static Tracked with(CaseFile caseFile, Results results, Explanation... dueDates) {
        return tracked(caseFile, List.of(dueDates), FilersPart.NONE, results);
    }

    public static Tracked asked(CaseFile caseFile, Demand... demands) {
        return tracked(caseFile, List.of(), new FilersPart(List.of(demands), List.of(), List.of()), Results.NONE);
    }

    public static Tracked able(CaseFile caseFile, String... possible) {
        return tracked(caseFile, List.of(), new FilersPart(List.of(), List.of(), List.of(possible)), Results.NONE);
    }

    private static Tracked tracked(CaseFile caseFile, List<Explanation> dueDates, FilersPart part, Results results) {
        return new Tracked(caseFile, null, dueDates, null, null, List.of(), part, results);
    }

    public static Rating rating(int satisfaction, boolean solved, String comment) {
        return new Rating(NUMBER, new Rating.Given(satisfaction, solved, comment), noon(DAY));
    }

    static List<Supplement> sent(Brought... messages) {
        return Arrays.stream(messages)
                .map(brought -> new Supplement(NUMBER, brought, noon(DAY)))
                .toList();
    }
}
