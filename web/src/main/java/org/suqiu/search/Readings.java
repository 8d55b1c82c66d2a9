package org.suqiu.search;

import com.ibm.icu.text.Transliterator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How Chinese characters may be read: 长 as chang or zhang, 大 as dai in 大夫 alone. */
final class Readings {

    private static final Transliterator USUAL = Transliterator.getInstance("Han-Latin; Lower");
    private static final Transliterator WITHOUT_TONES =
            Transliterator.getInstance("NFD; [:Nonspacing Mark:] Remove; NFC");
    private static final Map<String, List<String>> SEVERAL = read("readings.txt");

    private Readings() {}

    /** @return for each character of the name its readings, the likeliest first; none where nobody reads it */
    static List<Set<String>> of(List<String> characters) {
        List<Set<String>> readings =
                characters.stream().map(Readings::ofCharacter).collect(Collectors.toCollection(ArrayList::new));
        String name = String.join("", characters);
        SEVERAL.forEach((word, syllables) -> {
            int place = word.length() > 1 ? name.indexOf(word) : -1;
            if (place >= 0) {
                read(readings, name.codePointCount(0, place), syllables);
            }
        });
        return readings;
    }

    private static void read(List<Set<String>> readings, int place, List<String> syllables) {
        for (int character = 0; character < syllables.size(); character++) {
            readings.get(place + character).add(syllables.get(character));
        }
    }

    private static Set<String> ofCharacter(String character) {
        List<String> several = SEVERAL.get(character);
        return new LinkedHashSet<>(several == null ? usual(character) : several);
    }

    /** Keyboards write v for ü. */
    private static List<String> usual(String character) {
        String latin = USUAL.transliterate(character).replaceAll("[üǖǘǚǜ]", "v");
        String syllable = WITHOUT_TONES.transliterate(latin).strip();
        return syllable.isEmpty() ? List.of() : List.of(syllable);
    }

    private static Map<String, List<String>> read(String resource) {
        try (var lines = new BufferedReader(
                new InputStreamReader(Readings.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(" ")))
                    .collect(Collectors.toUnmodifiableMap(line -> line.get(0), line -> line.subList(1, line.size())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
