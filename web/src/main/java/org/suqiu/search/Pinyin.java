package org.suqiu.search;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How a Chinese name is spelt in Latin letters, in full and by initials, from each of its characters on. */
final class Pinyin {

    private static final int MOST_CHARACTERS = 60;
    private static final Transliterator READING = Transliterator.getInstance("Han-Latin; Lower");
    private static final Transliterator WITHOUT_TONES =
            Transliterator.getInstance("NFD; [:Nonspacing Mark:] Remove; NFC");

    private Pinyin() {}

    /** @return such as {@code lvzhounongzi, zhounongzi, …, lznz, znz, …} for 绿洲农资 */
    static Set<String> spellings(String name) {
        List<String> syllables = syllables(name);
        Set<String> spellings = new LinkedHashSet<>();
        for (int from = 0; from < syllables.size(); from++) {
            List<String> rest = syllables.subList(from, syllables.size());
            spellings.add(String.join("", rest));
            spellings.add(initials(rest));
        }
        return spellings;
    }

    private static String initials(List<String> syllables) {
        var initials = new StringBuilder();
        syllables.forEach(syllable -> initials.append(syllable.charAt(0)));
        return initials.toString();
    }

    private static List<String> syllables(String name) {
        List<String> syllables = new ArrayList<>();
        if (name != null) {
            name.codePoints()
                    .filter(Character::isIdeographic)
                    .limit(MOST_CHARACTERS)
                    .mapToObj(Pinyin::syllable)
                    .filter(syllable -> !syllable.isBlank())
                    .forEach(syllables::add);
        }
        return syllables;
    }

    /** Keyboards write v for ü. */
    private static String syllable(int character) {
        String latin = READING.transliterate(Character.toString(character));
        return WITHOUT_TONES.transliterate(latin.replaceAll("[üǖǘǚǜ]", "v")).strip();
    }
}
