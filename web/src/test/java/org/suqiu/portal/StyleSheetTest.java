package org.suqiu.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A language that is written from right to left can follow without another style sheet. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StyleSheetTest {

    private static final Path STYLES = Path.of("src/main/webapp/assets/portal.css");

    private static final Pattern SIDES = Pattern.compile("(?<![a-z-])(?:"
            + "(?:margin|padding|border)-(?:left|right)[a-z-]*"
            + "|(?:scroll-)?(?:margin|padding)-(?:left|right)"
            + "|border-(?:top|bottom)-(?:left|right)-radius"
            + "|left|right"
            + ")\\s*:|(?:text-align|float|clear|justify-[a-z]+)\\s*:\\s*(?:left|right)\\b");

    /** Of four values the second and the fourth are sides. */
    private static final Pattern UNEQUAL_SIDES =
            Pattern.compile("(?<![a-z-])(?:margin|padding|inset|border-(?:width|color|style))\\s*:\\s*"
                    + "[^\\s;}]+ +([^\\s;}]+) +[^\\s;}]+ +(?!!)(?!\\1[;\\s}])[^\\s;}]+");

    @Test
    void the_style_sheet_knows_beginning_and_end_but_neither_left_nor_right() throws IOException {
        assertThat(physical(Files.readString(STYLES))).isEmpty();
    }

    @Test
    void a_side_would_be_found() {
        assertThat(physical("a{margin-left: 1rem}")).hasSize(1);
        assertThat(physical("a { left: 0; }")).hasSize(1);
        assertThat(physical("a { border-top-left-radius: 4px }")).hasSize(1);
        assertThat(physical("td { text-align: right; }")).hasSize(1);
        assertThat(physical("a { padding: 1rem 2rem 1rem 0; }")).hasSize(1);
        assertThat(
                        physical(
                                "a { margin-inline-start: 1rem; inset-inline-end: 0; text-align: end; padding: 0 1rem 0 1rem }"))
                .isEmpty();
    }

    @Test
    void every_page_says_in_which_direction_it_is_written() {
        assertThat(PageLanguage.values()).allSatisfy(language -> assertThat(
                        new Templates().render(PageModels.help(), new Reader(language, PageLook.PLAIN, "/help")))
                .contains("dir=\"" + language.direction() + "\""));
    }

    private static List<String> physical(String styles) {
        return Stream.of(SIDES, UNEQUAL_SIDES)
                .flatMap(pattern -> pattern.matcher(styles).results())
                .map(MatchResult::group)
                .toList();
    }
}
