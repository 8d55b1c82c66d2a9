package org.suqiu.process;

import java.util.List;
import java.util.Locale;

/**
 * Why a row of a decision table stands there, in the words of who wrote it.
 *
 * @param text as it stands in the file: the first line Chinese, the last English; a single line serves both
 */
record RowNote(String text) {

    /** @return empty if nobody wrote anything */
    String in(Locale reader) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.isEmpty()) {
            return "";
        }
        return Locale.ENGLISH.getLanguage().equals(reader.getLanguage()) ? lines.get(lines.size() - 1) : lines.get(0);
    }
}
