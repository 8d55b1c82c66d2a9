package org.suqiu.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.rules.RuleViolation;
import org.suqiu.rules.TooManyTries;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UploadUnderwayTest {

    private static final Instant NOON = Instant.parse("2026-05-20T04:00:00Z");

    private final UploadUnderway upload = new UploadUnderway("a1", "小票.jpg", 10_000, NOON);

    @Test
    void it_goes_on_where_the_last_piece_ended() {
        upload.receive(0, 4_000);
        upload.receive(4_000, 6_000);

        assertThat(upload.isWhole()).isTrue();
    }

    @Test
    void a_piece_that_came_before_does_not_count_twice() {
        upload.receive(0, 4_000);

        assertThatThrownBy(() -> upload.receive(0, 4_000)).isInstanceOf(RuleViolation.class);
        assertThat(upload.received).isEqualTo(4_000);
    }

    @Test
    void a_piece_with_a_gap_before_it_is_refused() {
        assertThatThrownBy(() -> upload.receive(1, 100)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void nothing_comes_after_the_announced_end() {
        assertThatThrownBy(() -> upload.receive(0, 10_001)).isInstanceOf(FileTooLarge.class);
        assertThat(upload.isWhole()).isFalse();
    }

    @Test
    void nobody_fills_the_table_with_crumbs() {
        for (int crumb = 0; crumb < UploadUnderway.MOST_PIECES; crumb++) {
            upload.receive(crumb, 1);
        }

        assertThatThrownBy(() -> upload.receive(UploadUnderway.MOST_PIECES, 1)).isInstanceOf(TooManyTries.class);
    }

    @Test
    void it_waits_for_a_day() {
        assertThat(upload.waitsAt(NOON.plus(Attachment.WAITS).minusSeconds(1))).isTrue();
        assertThat(upload.waitsAt(NOON.plus(Attachment.WAITS))).isFalse();
    }
}
