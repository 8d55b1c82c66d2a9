package org.suqiu.reports;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An official paper, ready to be laid out.
 *
 * @param name for the file's own description, such as 投诉受理决定书
 * @param draft what marks a draft on every page; null once the paper is issued
 */
public record OfficialPaper(String name, String draft, List<Passage> passages) {

    public OfficialPaper {
        passages = List.copyOf(passages);
    }

    /** All that stands on the page, line by line. */
    public String text() {
        return passages.stream().flatMap(passage -> passage.texts().stream()).collect(Collectors.joining("\n"));
    }
}
