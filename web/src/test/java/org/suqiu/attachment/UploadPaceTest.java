package org.suqiu.attachment;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.rules.TooManyTries;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UploadPaceTest {

    private static final Instant NOON = Instant.parse("2026-05-20T04:00:00Z");

    private final UploadPace pace = new UploadPace();

    @Test
    void an_address_that_brings_too_many_waits_and_others_do_not() {
        for (int upload = 0; upload < UploadPace.MOST; upload++) {
            pace.count("192.0.2.1", NOON);
        }

        assertThatThrownBy(() -> pace.count("192.0.2.1", NOON)).isInstanceOf(TooManyTries.class);
        assertThatCode(() -> pace.count("192.0.2.2", NOON)).doesNotThrowAnyException();
        assertThatCode(() -> pace.count("192.0.2.1", NOON.plus(UploadPace.WINDOW)))
                .doesNotThrowAnyException();
    }
}
