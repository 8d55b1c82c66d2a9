package org.suqiu.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.Problem;
import org.suqiu.tracking.Rating;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EnteredWishTest {

    @Test
    void a_rating_is_read() {
        assertThat(wish(Map.of("satisfaction", "2", "solved", "no", "comment", " 太慢 "))
                        .rating())
                .isEqualTo(new Rating.Given(2, false, "太慢"));
    }

    @Test
    void all_that_a_rating_lacks_is_told_at_once() {
        assertThatThrownBy(() -> wish(Map.of("satisfaction", "6")).rating())
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("/satisfaction")
                .hasMessageContaining("/solved");
    }

    @Test
    void a_message_says_something_and_its_files_are_judged_with_it() {
        assertThatThrownBy(() -> wish(Map.of("text", "  ")).brought(List.of(new Problem("/attachments", "file-kind"))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("/text required")
                .hasMessageContaining("/attachments file-kind");
    }

    @Test
    void nobody_has_to_say_why_a_complaint_is_withdrawn_but_a_review_needs_a_reason() {
        assertThat(wish(Map.of()).whyWithdrawn()).isNull();
        assertThatThrownBy(() -> wish(Map.of()).reasonForReview()).isInstanceOf(InvalidInput.class);
    }

    private static EnteredWish wish(Map<String, String> typed) {
        var entries = Entries.NONE;
        for (var entry : typed.entrySet()) {
            entries = entries.with(entry.getKey(), List.of(entry.getValue()));
        }
        return new EnteredWish(entries);
    }
}
