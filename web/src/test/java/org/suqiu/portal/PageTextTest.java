package org.suqiu.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.suqiu.acceptance.DemandMatter;
import org.suqiu.calendar.LedgerReason;
import org.suqiu.calendar.LimitUnit;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Outcome;
import org.suqiu.casefile.Remedy;
import org.suqiu.casefile.ReviewDecision;
import org.suqiu.casefile.Step;
import org.suqiu.mediation.Result;
import org.suqiu.portal.StageView.Progress;

/** Whatever a page says has words in both languages. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PageTextTest {

    private static final Path RESOURCES = Path.of("src/main/resources/org/suqiu/portal");
    private static final Path SOURCES = Path.of("src/main/java/org/suqiu/portal");
    private static final Pattern IN_TEMPLATES = Pattern.compile("\\bt\\(\"([a-z0-9.-]+[a-z0-9])\"[,)]");
    private static final Pattern IN_CONDITIONS =
            Pattern.compile("then\\(\"([a-z-]+\\.[a-z.-]+[a-z])\", \"([a-z-]+\\.[a-z.-]+[a-z])\"\\)");
    private static final Pattern IN_SOURCES = Pattern.compile("text\\.of\\(\\s*\"([a-zA-Z0-9_.-]+[a-zA-Z0-9])\"[,)]");

    @Test
    void both_languages_have_the_same_keys() throws IOException {
        assertThat(words(PageLanguage.ENGLISH).stringPropertyNames())
                .isEqualTo(words(PageLanguage.CHINESE).stringPropertyNames());
    }

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void every_text_can_be_filled(PageLanguage language) throws IOException {
        var text = new PageText(language);

        assertThat(words(language).stringPropertyNames())
                .filteredOn(key -> !key.startsWith("format."))
                .allSatisfy(key ->
                        assertThat(text.of(key, "a", "b", "c")).isNotEmpty().doesNotContain("{"));
    }

    @Test
    void templates_and_sources_use_only_words_that_exist() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path template : files(RESOURCES, ".ftlh")) {
            String page = Files.readString(template);
            IN_TEMPLATES.matcher(page).results().forEach(match -> used.add(match.group(1)));
            IN_CONDITIONS
                    .matcher(page)
                    .results()
                    .forEach(match -> used.addAll(List.of(match.group(1), match.group(2))));
        }
        for (Path source : files(SOURCES, ".java")) {
            IN_SOURCES.matcher(Files.readString(source)).results().forEach(match -> used.add(match.group(1)));
        }

        assertThat(used).contains("brand.name", "home.title", "complaint.title", "form.errors", "tracking.wrong");
        assertThat(words(PageLanguage.CHINESE).stringPropertyNames()).containsAll(used);
    }

    @Test
    void whatever_a_case_can_be_has_words() throws IOException {
        assertThat(words(PageLanguage.CHINESE).stringPropertyNames())
                .containsAll(keys("kind.", Kind.values()))
                .containsAll(keys("outcome.", Outcome.values()))
                .containsAll(keys("due.", Step.values()))
                .containsAll(keys("step.", Step.values()))
                .containsAll(keys("limit.", LimitUnit.values()))
                .containsAll(keys("ledger.", LedgerReason.values()))
                .containsAll(keys("progress.", Progress.values()))
                .containsAll(keys("request-remedies.", Remedy.values()))
                .containsAll(keys("event.MEDIATION_CONCLUDED.", Result.values()))
                .containsAll(keys("way.", Way.values()))
                .containsAll(Signpost.ABOUTS.stream().map("about."::concat).toList())
                .containsAll(Signpost.WANTEDS.stream().map("wanted."::concat).toList())
                .containsAll(Signpost.PURPOSES.stream().map("purpose."::concat).toList())
                .containsAll(keys("demand.", DemandMatter.values()))
                .containsAll(keys("withdrawal.title.", Kind.values()))
                .containsAll(keys("review.decision.", ReviewDecision.values()));
    }

    @Test
    void whatever_the_one_who_filed_can_do_has_words() throws IOException {
        for (WishForm form : WishForm.values()) {
            assertThat(words(PageLanguage.CHINESE).stringPropertyNames())
                    .contains("wish." + form.word(), "wish." + form.word() + ".text", "tracked.done." + form.word());
        }
    }

    @Test
    void whatever_is_told_to_the_one_who_filed_has_words() throws IOException {
        List<String> told = Arrays.stream(EventType.values())
                .filter(EventType::isToldToFiler)
                .filter(type -> type != EventType.MEDIATION_CONCLUDED)
                .map(type -> "event." + type)
                .toList();

        assertThat(words(PageLanguage.CHINESE).stringPropertyNames()).containsAll(told);
    }

    @Test
    void dates_are_written_as_the_language_writes_them() {
        LocalDate day = LocalDate.of(2026, 6, 3);

        assertThat(new PageText(PageLanguage.CHINESE).day(day)).isEqualTo("2026年6月3日（星期三）");
        assertThat(new PageText(PageLanguage.ENGLISH).day(day)).isEqualTo("Wednesday, 3 June 2026");
    }

    @Test
    void moments_are_local_ones() {
        assertThat(new PageText(PageLanguage.CHINESE).moment(Instant.parse("2026-11-21T16:30:00Z")))
                .isEqualTo("2026年11月22日 00:30");
    }

    private static List<String> keys(String prefix, Enum<?>... values) {
        return Arrays.stream(values).map(value -> prefix + value.name()).toList();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static Properties words(PageLanguage language) throws IOException {
        var words = new Properties();
        String suffix = language.locale().toString();
        try (var reader = Files.newBufferedReader(RESOURCES.resolve("texts_" + suffix + ".properties"))) {
            words.load(reader);
        }
        return words;
    }
}
