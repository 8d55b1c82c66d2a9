package org.suqiu;

import static java.util.stream.Collectors.toCollection;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts of the console, and what its sources look up in them by a code of the server. */
final class ConsoleWords {

    private static final Path CONSOLE = Path.of("src/main/console/src");
    private static final Pattern KEY = Pattern.compile("(?m)^ +'([^']+)':");
    private static final Pattern GROUP = Pattern.compile("\\b(?:word|named)\\('(\\w+)',|\\bwords=\"(\\w+)\"");

    /** By language, as its folder is called. */
    private static final Map<String, Set<String>> KEYS = Map.of("zh-cn", keys("zh-cn"), "en", keys("en"));

    private ConsoleWords() {}

    /** @return which of these codes have no word, with the language that lacks it */
    static Set<String> missing(String group, Collection<String> codes) {
        return KEYS.entrySet().stream()
                .flatMap(language -> codes.stream()
                        .map(code -> group + "." + code)
                        .filter(key -> !language.getValue().contains(key))
                        .map(key -> language.getKey() + ": " + key))
                .collect(toCollection(TreeSet::new));
    }

    /** Groups of words that are looked up by a code. */
    static Set<String> lookedUp() {
        return SourceTexts.of(CONSOLE, file -> !file.toString().contains(".test."))
                .flatMap(text -> GROUP.matcher(text).results())
                .flatMap(match -> Stream.of(match.group(1), match.group(2)).filter(Objects::nonNull))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> keys(String language) {
        return SourceTexts.of(CONSOLE.resolve("i18n").resolve(language), file -> true)
                .flatMap(text -> KEY.matcher(text).results())
                .map(match -> match.group(1))
                .collect(toCollection(TreeSet::new));
    }
}
