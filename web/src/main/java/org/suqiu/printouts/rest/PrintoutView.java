package org.suqiu.printouts.rest;

import java.util.List;
import java.util.Locale;
import org.suqiu.printouts.Manuscript;
import org.suqiu.reports.Format;

/**
 * A print-out, what may be chosen of it, and the formats it comes in.
 *
 * @param title in the caller's language
 * @param roles who may have it
 */
public record PrintoutView(
        String key, String title, Titles titles, List<String> parameters, List<String> formats, List<String> roles) {

    static PrintoutView of(Manuscript manuscript, Locale locale) {
        return new PrintoutView(
                manuscript.key(),
                manuscript.title(locale),
                new Titles(manuscript.title(Locale.SIMPLIFIED_CHINESE), manuscript.title(Locale.ENGLISH)),
                manuscript.parameters(),
                manuscript.formats().stream().map(Format::fileExtension).toList(),
                manuscript.roles().stream().sorted().toList());
    }

    /** In both languages. */
    public record Titles(String zh, String en) {}
}
