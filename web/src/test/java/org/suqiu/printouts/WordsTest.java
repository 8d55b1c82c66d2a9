package org.suqiu.printouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordsTest {

    private static final Words CHINESE = Words.in(Locale.SIMPLIFIED_CHINESE);
    private static final Words ENGLISH = Words.in(Locale.ENGLISH);

    @Test
    void a_change_is_told_in_words_and_has_no_sign_that_a_line_could_end_on() {
        assertThat(CHINESE.change(167, 92)).isEqualTo("上升 81.52%");
        assertThat(CHINESE.change(7, 10)).isEqualTo("下降 30.00%");
        assertThat(ENGLISH.change(20, 10)).isEqualTo("up 100%");
    }

    @Test
    void what_stayed_is_unchanged_and_over_nothing_there_is_no_change() {
        assertThat(CHINESE.change(3, 3)).isEqualTo("持平");
        assertThat(ENGLISH.change(3, 0)).isEqualTo("—");
    }
}
