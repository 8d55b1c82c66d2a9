package org.suqiu.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the sources refuse with has words in both languages. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MessagesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources/org/suqiu/http");

    private record Naming(String prefix, Pattern pattern) {
        static Naming of(String prefix, String regex) {
            return new Naming(prefix, Pattern.compile(regex));
        }
    }

    private static final String CODE = "\"([a-z0-9-]+)\"";
    private static final String POINTER = "\\(\\s*[^,;()]*(?:\\([^()]*\\)[^,;()]*)*,\\s*";

    private static final List<Naming> NAMINGS = List.of(
            Naming.of("rule.", "new RuleViolation\\(\\s*" + CODE),
            Naming.of("unavailable.", "new Unavailable\\(\\s*" + CODE),
            Naming.of("not-found.", "new NotFound\\(\\s*" + CODE),
            Naming.of("problem.", "new InvalidInput" + POINTER + CODE),
            Naming.of("problem.", "new MalformedBody" + POINTER + CODE),
            Naming.of("problem.", "new Problem" + POINTER + CODE),
            Naming.of("problem.", "\\.add\\(\\s*(?:\"/[^\"]*\"|pointer)[^,;()]*,\\s*" + CODE),
            Naming.of("problem.", "new FromText<>\\([^,]+,\\s*" + CODE),
            Naming.of("title.", "Refusal\\.of\\(\\d+,\\s*" + CODE),
            Naming.of("detail.", "Refusal\\.of\\(\\d+,\\s*" + CODE),
            Naming.of("", "saying\\(\\s*\"([a-z.-]+)\"\\s*,"));

    @ParameterizedTest
    @ValueSource(strings = {"zh_CN", "en"})
    void every_refusal_in_the_sources_has_words(String language) throws IOException {
        Set<String> named = new TreeSet<>();
        for (Path source : sources()) {
            String text = Files.readString(source);
            NAMINGS.forEach(naming -> naming.pattern()
                    .matcher(text)
                    .results()
                    .forEach(match -> named.add(naming.prefix() + match.group(1))));
        }

        assertThat(named).contains("rule.last-administrator", "problem.required", "not-found.user", "problem.date");
        assertThat(words(language).stringPropertyNames()).containsAll(named);
    }

    @Test
    void both_languages_have_the_same_keys() throws IOException {
        assertThat(words("en").stringPropertyNames()).isEqualTo(words("zh_CN").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh_CN", "en"})
    void every_pattern_can_be_filled(String language) throws IOException {
        Properties words = words(language);

        assertThat(words.stringPropertyNames()).allSatisfy(key -> assertThat(
                        new MessageFormat(words.getProperty(key)).format(new Object[] {"a", "b", "c", "d"}))
                .isNotBlank());
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve("messages_" + language + ".properties"))) {
            words.load(reader);
        }
        return words;
    }
}
