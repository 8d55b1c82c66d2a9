package org.suqiu.papers;

import org.suqiu.reports.Format;

/**
 * A file to take away.
 *
 * @param name without anything that a stranger could learn from
 */
public record PrintedFile(String name, Format format, byte[] bytes) {

    static PrintedFile of(String caseNumber, String what, Format format, byte[] bytes) {
        return new PrintedFile("%s-%s.%s".formatted(caseNumber, what, format.fileExtension()), format, bytes);
    }
}
