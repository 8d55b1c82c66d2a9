package org.suqiu.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadableAcceptTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/json",
                "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8",
                "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2",
                "text/html;charset=\"x,y;q=z\"; q=1",
                "application/json ; q = 1.",
                "",
                " , ",
            })
    void what_programs_really_send_is_let_in(String accept) {
        assertThat(ReadableAccept.isReadable(accept)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*/*;q=abc", "*/*;q=", "text/html, */*;q=0.1x", "x", "text/", "/", "a/b/c", "*/*;Q=NaN", ";"})
    void what_names_no_media_type_or_no_weight_is_refused(String accept) {
        assertThat(ReadableAccept.isReadable(accept)).isFalse();
    }
}
