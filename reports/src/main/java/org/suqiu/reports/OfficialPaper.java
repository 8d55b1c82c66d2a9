package org.suqiu.reports;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An official paper, ready to be laid out.
 *
 * @param name for the file's own description, such as 投诉受理决定书
 * @param draft what marks a draft on every page; null once the paper is issued
 */
public record OfficialPaper(String name, String draft, List<Passage> passages) {

    private static final Set<Passage.Kind> SIGNED = EnumSet.of(Passage.Kind.SIGNATORY, Passage.Kind.SIGNATURE);

    public OfficialPaper {
        passages = List.copyOf(passages);
    }

    /** All that stands on the page, line by line. */
    public String text() {
        return passages.stream().flatMap(passage -> passage.texts().stream()).collect(Collectors.joining("\n"));
    }

    /**
     * Where the last words before the signatures begin; the length of the paper where nobody signs. One paragraph, for what
     * goes over to the next page with the signatures is missing at the foot of this one.
     */
    int beginningOfTheEnd() {
        for (int place = 0; place < passages.size(); place++) {
            if (SIGNED.contains(passages.get(place).kind())) {
                return Math.max(place - 1, 0);
            }
        }
        return passages.size();
    }
}
