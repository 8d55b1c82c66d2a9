package org.suqiu.papers;

import java.util.List;
import java.util.Map;

/**
 * A paper as somebody reads it.
 *
 * @param fields as they stand on the page: drafted words and the handler's own
 * @param unprintable characters that the PDF shows as 〓
 * @param files nothing for a draft, which is printed afresh each time
 */
public record OpenedPaper(
        Paper paper,
        Map<String, String> fields,
        List<String> unprintable,
        List<PaperFile> files,
        List<PaperSending> sendings) {}
