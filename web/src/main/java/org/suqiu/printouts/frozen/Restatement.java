package org.suqiu.printouts.frozen;

import java.util.List;
import org.suqiu.casefile.Kind;
import org.suqiu.statistics.Figure;

/**
 * A figure of a frozen period that is another one today.
 *
 * @param before as it was frozen; a count, or fen
 * @param now what the rows of today add up to
 * @param changes each case that made the difference; of what the reader may not see, only that there is one
 */
public record Restatement(Kind kind, Figure figure, String countyCode, long before, long now, List<Change> changes) {

    /**
     * One case.
     *
     * @param caseNumber null where the reader may not see the case
     * @param difference what it adds, or takes away
     * @param field the field that was corrected; null where something was entered late
     * @param reason why it was corrected, for those who see the case
     */
    public record Change(String caseNumber, long difference, String field, String reason) {}
}
