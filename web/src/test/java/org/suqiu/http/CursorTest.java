package org.suqiu.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suqiu.rules.InvalidInput;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CursorTest {

    @Test
    void a_cursor_comes_back_as_it_went() {
        Cursor sent = Cursor.at("2026-05-18", "塔城", "", 7L);

        Cursor back = Cursor.read(sent.text());

        assertThat(back).isEqualTo(sent);
        assertThat(back.number(3)).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%%%", "AAAAAAAA", "MTIz"})
    void an_invented_cursor_is_refused(String text) {
        assertThatThrownBy(() -> Cursor.read(text)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_moment_comes_back_as_it_went_and_the_key_of_another_list_is_none() {
        Instant noon = Instant.parse("2026-05-18T04:00:00Z");

        assertThat(Cursor.at(noon).moment(0)).isEqualTo(noon);
        assertThatThrownBy(() -> Cursor.at("123").moment(0)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_touched_cursor_is_refused() {
        String text = Cursor.at("admin").text();
        String touched = text.substring(0, text.length() - 2) + (text.endsWith("A") ? "BB" : "AA");

        assertThatThrownBy(() -> Cursor.read(touched)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        Cursor ofNames = Cursor.at("admin");

        assertThatThrownBy(() -> ofNames.number(0)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> ofNames.key(1)).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 10_001, 4_294_967_295L, Long.MIN_VALUE, Long.MAX_VALUE})
    void a_place_outside_the_list_is_refused(long place) {
        Cursor outside = Cursor.read(Cursor.at(place).text());

        assertThatThrownBy(() -> outside.place(10_000)).isInstanceOf(InvalidInput.class);
        assertThat(Cursor.at(10_000).place(10_000)).isEqualTo(10_000);
    }

    @Test
    void a_page_holds_25_unless_told_otherwise_and_never_more_than_100() {
        assertThat(Page.of(null, null).limit()).isEqualTo(25);
        assertThat(Page.of("100", null).limit()).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "1000000", "-1", "x", "", "1e2", "99999999999999"})
    void another_limit_is_refused(String limit) {
        assertThatThrownBy(() -> Page.of(limit, null).limit())
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("/limit");
    }

    @Test
    void there_is_a_next_page_if_there_was_one_row_more() {
        Page page = Page.of("2", null);

        Listing<String> middle = Listing.of(page, List.of("a", "b", "c"), Cursor::at, String::toUpperCase);
        Listing<String> last = Listing.of(page, List.of("a", "b"), Cursor::at, String::toUpperCase);

        assertThat(middle.items()).containsExactly("A", "B");
        assertThat(Cursor.read(middle.next()).key(0)).isEqualTo("b");
        assertThat(last.next()).isNull();
    }
}
