package org.suqiu.rules;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Locale;

/** A text of a bundle with its blanks filled. No digits are grouped: 2,028 is no year, and row 1,000 of a table is row 1000. */
public final class Sentence {

    private Sentence() {}

    /** @param text as {@link MessageFormat} reads it */
    public static String of(String text, Locale locale, Object... blanks) {
        return new MessageFormat(text, locale)
                .format(Arrays.stream(blanks)
                        .map(blank -> blank instanceof Number number ? ungrouped(number, locale) : blank)
                        .toArray());
    }

    private static String ungrouped(Number number, Locale locale) {
        NumberFormat digits = NumberFormat.getNumberInstance(locale);
        digits.setGroupingUsed(false);
        return digits.format(number);
    }
}
