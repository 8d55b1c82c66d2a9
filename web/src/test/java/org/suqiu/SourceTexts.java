package org.suqiu;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.suqiu.processmodels.ModelFiles;

/** The application's sources and models as text, and what is found in them. */
final class SourceTexts {

    static final Path JAVA = Path.of("src/main/java/org/suqiu");

    private SourceTexts() {}

    /** The texts of a folder's files. */
    static Stream<String> of(Path folder, Predicate<Path> which) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(which).toList().stream()
                    .map(SourceTexts::read);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /** The Java sources that speak of something. */
    static Stream<String> naming(String word) {
        return of(JAVA, file -> true).filter(text -> text.contains(word));
    }

    static String model(String file) {
        try (InputStream bytes = ModelFiles.class.getResourceAsStream("/" + file)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /** What the first group of the expression finds in the Java sources of a folder. */
    static Set<String> literals(String folder, String ending, String regex) {
        Set<String> literals = new TreeSet<>();
        of(JAVA.resolve(folder), file -> file.toString().endsWith(ending))
                .forEach(text -> literals.addAll(found(text, regex)));
        return literals;
    }

    static Set<String> found(String text, String regex) {
        Set<String> found = new TreeSet<>();
        Pattern.compile(regex).matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
