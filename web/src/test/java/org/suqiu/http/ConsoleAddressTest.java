package org.suqiu.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsoleAddressTest {

    @Test
    void a_deep_link_is_no_file() {
        assertThat(new ConsoleAddress("/console/cases/654201-20260520-0001").isFile())
                .isFalse();
        assertThat(new ConsoleAddress("/console/").isFile()).isFalse();
    }

    @Test
    void a_missing_asset_is_not_answered_with_the_page() {
        assertThat(new ConsoleAddress("/console/assets/gone").isFile()).isTrue();
    }

    @Test
    void the_folder_without_its_slash_is_outside() {
        assertThat(new ConsoleAddress("/console").isOutsideFolder()).isTrue();
        assertThat(new ConsoleAddress("/console/figures").isOutsideFolder()).isFalse();
    }

    @Test
    void assets_are_kept_and_the_page_is_asked_for_each_time() {
        assertThat(new ConsoleAddress("/console/assets/index-Bj724Ef2.js").cacheControl())
                .contains("immutable");
        assertThat(new ConsoleAddress("/console/").cacheControl()).isEqualTo("no-cache");
    }
}
