package org.suqiu.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What everybody may download. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenFiguresIT {

    private static final String YEAR = "/api/open/statistics?year=2023&format=csv";

    private final Api anybody = new Api(SharedServer.get());

    @Test
    void a_download_may_be_kept_for_an_hour_and_is_not_sent_again_unchanged() {
        Answer first = anybody.get(YEAR);

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.contentType()).startsWith("text/csv");
        assertThat(first.response().headers().allValues("Cache-Control")).containsExactly("public, max-age=3600");

        String tag = first.response().headers().firstValue("ETag").orElseThrow();
        Answer again = anybody.with("If-None-Match", tag).get(YEAR);

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.bytes()).isEmpty();
    }

    @Test
    void another_language_is_another_download() {
        String tag = anybody.get(YEAR).response().headers().firstValue("ETag").orElseThrow();

        Answer english =
                anybody.with("Accept-Language", "en").with("If-None-Match", tag).get(YEAR);

        assertThat(english.status()).isEqualTo(200);
        assertThat(english.text()).contains("Tacheng");
    }
}
