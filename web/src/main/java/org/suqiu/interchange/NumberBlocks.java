package org.suqiu.interchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.suqiu.intake.CaseNumbers;
import org.suqiu.intake.NumberSource;

/** Case numbers that were taken for an import, given out in the order of its rows. */
final class NumberBlocks {

    private final Map<String, Map<LocalDate, Integer>> next = new HashMap<>();

    static NumberBlocks take(Checked checked, NumberSource source) {
        var blocks = new NumberBlocks();
        checked.received().forEach((county, days) -> blocks.next.put(county, new HashMap<>(source.take(county, days))));
        return blocks;
    }

    String nextFor(Submission submission) {
        LocalDate day = submission.receivedOn();
        int following = next.get(submission.countyCode()).merge(day, 1, Integer::sum);
        return CaseNumbers.format(submission.countyCode(), day, following - 1);
    }
}
