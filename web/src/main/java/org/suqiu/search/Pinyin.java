package org.suqiu.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How a Chinese name is spelt in Latin letters, in full and by initials, from each of its characters on. */
final class Pinyin {

    private static final int MOST_CHARACTERS = 60;

    /** Of a name with many characters of several readings, the later ones are read in one way alone. */
    private static final int MOST_WAYS = 8;

    private Pinyin() {}

    /** @return such as {@code lvzhounongzi, zhounongzi, …, lznz, znz, …} for 绿洲农资, in all its readings */
    static Set<String> spellings(String name) {
        List<Set<String>> readings = Readings.of(characters(name)).stream()
                .filter(syllables -> !syllables.isEmpty())
                .toList();
        Set<String> spellings = new LinkedHashSet<>();
        for (int from = 0; from < readings.size(); from++) {
            for (List<String> syllables : ways(readings.subList(from, readings.size()))) {
                spellings.add(String.join("", syllables));
                spellings.add(initials(syllables));
            }
        }
        return spellings;
    }

    private static List<List<String>> ways(List<Set<String>> readings) {
        List<List<String>> ways = List.of(List.of());
        for (Set<String> syllables : readings) {
            long most = ways.size() * syllables.size() > MOST_WAYS ? 1 : syllables.size();
            ways = ways.stream()
                    .flatMap(way -> syllables.stream().limit(most).map(next -> longer(way, next)))
                    .toList();
        }
        return ways;
    }

    private static List<String> longer(List<String> way, String next) {
        return Stream.concat(way.stream(), Stream.of(next)).toList();
    }

    private static String initials(List<String> syllables) {
        var initials = new StringBuilder();
        syllables.forEach(syllable -> initials.append(syllable.charAt(0)));
        return initials.toString();
    }

    private static List<String> characters(String name) {
        List<String> characters = new ArrayList<>();
        if (name != null) {
            TypedText.plain(name)
                    .codePoints()
                    .filter(Character::isIdeographic)
                    .limit(MOST_CHARACTERS)
                    .mapToObj(Character::toString)
                    .forEach(characters::add);
        }
        return characters;
    }
}
