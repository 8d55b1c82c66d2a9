package org.suqiu.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FileNameTest {

    @Test
    void what_cannot_be_seen_is_not_kept_of_a_name_that_goes_ahead_of_its_file() {
        assertThat(FileName.legible("\u0000收据\u202E.jpg")).isEqualTo("收据.jpg");
        assertThat(FileName.legible("\u0000")).isEmpty();
    }

    @Test
    void a_long_name_keeps_its_ending() {
        String name = FileName.legible("据".repeat(300) + ".jpg");

        assertThat(name).hasSize(FileName.MOST).endsWith("据.jpg");
    }
}
