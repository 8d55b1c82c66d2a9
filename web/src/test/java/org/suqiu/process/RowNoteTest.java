package org.suqiu.process;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RowNoteTest {

    @Test
    void of_two_lines_the_first_is_Chinese_and_the_last_is_English() {
        RowNote note = new RowNote("  邮政管理部门。\n\n        Postal administration.  ");

        assertThat(note.in(SIMPLIFIED_CHINESE)).isEqualTo("邮政管理部门。");
        assertThat(note.in(ENGLISH)).isEqualTo("Postal administration.");
    }

    @Test
    void a_single_line_serves_both() {
        RowNote note = new RowNote("兵团另有监管机关");

        assertThat(note.in(SIMPLIFIED_CHINESE)).isEqualTo(note.in(ENGLISH)).isEqualTo("兵团另有监管机关");
    }

    @Test
    void where_nobody_wrote_anything_nothing_is_read() {
        assertThat(new RowNote(" \n ").in(ENGLISH)).isEmpty();
    }
}
