package org.suqiu.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PageLookTest {

    private static final Path STYLES = Path.of("src/main/webapp/assets/portal.css");

    @ParameterizedTest
    @ValueSource(strings = {"plain", "large", "contrast", "large-contrast"})
    void a_look_is_found_by_what_the_device_remembers(String code) {
        assertThat(PageLook.ofCode(code)).map(PageLook::code).contains(code);
    }

    @Test
    void any_other_word_is_no_look() {
        assertThat(PageLook.ofCode("\"><script>")).isEmpty();
    }

    @Test
    void each_switch_changes_one_thing_and_back() {
        PageLook both = PageLook.PLAIN.withOtherSize().withOtherContrast();

        assertThat(both.code()).isEqualTo("large-contrast");
        assertThat(both.withOtherSize().code()).isEqualTo("contrast");
        assertThat(both.withOtherSize().withOtherContrast()).isEqualTo(PageLook.PLAIN);
    }

    @Test
    void the_style_sheet_knows_no_left_and_right_so_that_a_right_to_left_language_can_follow() throws IOException {
        assertThat(Files.readString(STYLES))
                .doesNotContainPattern("(margin|padding|border|inset)-(left|right|top|bottom)")
                .doesNotContainPattern("(?m)[{;]\\s*(left|right|top|bottom|width|height|float):")
                .doesNotContainPattern("text-align:\\s*(left|right)");
    }
}
