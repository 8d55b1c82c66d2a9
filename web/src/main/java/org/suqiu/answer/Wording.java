package org.suqiu.answer;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is asked and what is answered.
 *
 * @param language one of {@link #LANGUAGES}
 * @param active false: kept, but no longer offered
 */
@Embeddable
public record Wording(String question, String answer, String language, boolean active) {

    /** What people who call speak: Chinese, Uyghur, Kazakh, English. */
    public static final List<String> LANGUAGES = List.of("zh-CN", "ug", "kk", "en");

    /** A pair of characters in the question tells more than one in the answer. */
    private static final int IN_THE_QUESTION = 3;

    /** @return 0 where nothing fits; an empty search fits everything */
    int fits(String typed) {
        Set<String> pairs = pairs(typed);
        if (pairs.isEmpty()) {
            return 1;
        }
        return IN_THE_QUESTION * shared(pairs, question) + shared(pairs, answer);
    }

    private static int shared(Set<String> pairs, String text) {
        Set<String> own = pairs(text);
        return (int) pairs.stream().filter(own::contains).count();
    }

    /** Chinese has no spaces: neighbouring characters stand for words. */
    private static Set<String> pairs(String text) {
        String said = text == null ? "" : text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return IntStream.range(0, Math.max(0, said.length() - 1))
                .mapToObj(from -> said.substring(from, from + 2))
                .collect(Collectors.toSet());
    }
}
