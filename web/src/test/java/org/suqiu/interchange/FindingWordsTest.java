package org.suqiu.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FindingWordsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/suqiu/interchange");
    private static final Pattern CODE = Pattern.compile("\"(csv-[a-z-]+|[a-z]+(?:-[a-z]+)+)\"");
    private static final Set<String> NO_CODES = Set.of("no-office", "utf-8");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(keys(Locale.ENGLISH))
                .isEqualTo(keys(Locale.SIMPLIFIED_CHINESE))
                .contains("utf-8", "required");
    }

    @Test
    void every_code_of_the_sources_has_words() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                CODE.matcher(Files.readString(file)).results().forEach(match -> named.add(match.group(1)));
            }
        }
        named.removeAll(NO_CODES);

        assertThat(named).contains("csv-after-quote", "too-many-open");
        assertThat(keys(Locale.SIMPLIFIED_CHINESE)).containsAll(named);
    }

    @Test
    void findings_are_told_in_the_language_of_the_reader() {
        var finding = new Finding(3, "closed_at", "out-of-order", List.of("mediation_at"));

        assertThat(new FindingWords(Locale.ENGLISH).of(finding)).isEqualTo("Earlier than mediation_at.");
        assertThat(new FindingWords(Locale.SIMPLIFIED_CHINESE).of(finding)).isEqualTo("早于 mediation_at。");
    }

    @Test
    void a_report_is_kept_as_codes_and_read_again() {
        var report = new Report(List.of(new Finding(1, "facts", "too-long", List.of("4000"))), List.of());
        var column = new ReportText();

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(report)))
                .isEqualTo(report);
    }

    private static Set<String> keys(Locale locale) {
        return ResourceBundle.getBundle("org.suqiu.interchange.findings", locale)
                .keySet();
    }
}
