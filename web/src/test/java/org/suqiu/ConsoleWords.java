package org.suqiu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts of the console, and what its sources look up in them by a code of the server. */
final class ConsoleWords {

    private static final Path CONSOLE = Path.of("src/main/console/src");
    private static final Pattern KEY = Pattern.compile("(?m)^ +'([^']+)':");
    private static final Pattern GROUP = Pattern.compile("\\b(?:word|named)\\('(\\w+)',|\\bwords=\"(\\w+)\"");

    private ConsoleWords() {}

    /** @param language as its folder is called */
    static Set<String> in(String language) {
        Set<String> keys = new TreeSet<>();
        sources(CONSOLE.resolve("i18n").resolve(language), file -> true)
                .forEach(text -> KEY.matcher(text).results().forEach(match -> keys.add(match.group(1))));
        return keys;
    }

    /** Groups of words that are looked up by a code. */
    static Set<String> lookedUp() {
        Set<String> groups = new TreeSet<>();
        sources(CONSOLE, file -> !file.toString().contains(".test."))
                .flatMap(text -> GROUP.matcher(text).results())
                .flatMap(match -> Stream.of(match.group(1), match.group(2)))
                .filter(group -> group != null)
                .forEach(groups::add);
        return groups;
    }

    /** The texts of a folder's files. */
    static Stream<String> sources(Path folder, Predicate<Path> which) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(which).toList().stream()
                    .map(ConsoleWords::read);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
