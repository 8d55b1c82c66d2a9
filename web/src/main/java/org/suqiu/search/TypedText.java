package org.suqiu.search;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings what people type, and what is compared with it, into one form. */
final class TypedText {

    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();
    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    /** Control, format (such as direction marks), unassigned and replaced characters say nothing. */
    private static final Pattern NOT_SAID = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cn}\\p{Cs}\ufffd]+");

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");
    private static final Pattern APART = Pattern.compile("[\\s\\p{Punct}（）()·。，、]+");

    private TypedText() {}

    static String plain(String text) {
        String compatible = COMPATIBLE.normalize(text.replace('\u0000', ' '));
        String said = NOT_SAID.matcher(compatible).replaceAll(" ");
        return SPACES.matcher(SIMPLIFIED.transliterate(said)).replaceAll(" ").strip();
    }

    /** One word for a name or a code, whatever its spaces and signs; null for null. */
    static String key(String text) {
        return text == null
                ? null
                : APART.matcher(plain(text).toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** @return null where there are none */
    static String digits(String text) {
        String digits = text == null ? "" : NO_DIGITS.matcher(plain(text)).replaceAll("");
        return digits.isEmpty() ? null : digits;
    }
}
