package org.suqiu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.suqiu.identity.ActorFixture.SUPERVISOR;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that can be typed is an error. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchFuzzTest {

    private static final String ODDITIES = "+-&|!(){}[]^\"~*?:\\/ 滴灌带漏水😀\u0000\u200f\u202e\ud83d“”「」'%_;<>abc123，。";

    private static SearchOffice office;

    @BeforeAll
    static void open() {
        office = new SearchOffice(SearchOffice.synonyms("手机/移动电话"));
        SearchedCase.numbered("654201-20260520-0001").goesTo(office);
        office.opens();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*:*",
                "*",
                "?",
                "\"",
                "\"\"",
                "-",
                "--",
                "-\"",
                "()",
                "field:value",
                "AND OR NOT",
                "a~5",
                "[a TO b]",
                "/.*/",
                "\\",
                "😀",
                "\u0000",
                "\u202e漏水",
                "\ud83d",
                "-漏水",
                "''",
                "%",
                "_"
            })
    void operators_and_oddities_are_words_like_others(String typed) {
        assertThatCode(() -> office.asks(SUPERVISOR, typed)).doesNotThrowAnyException();
    }

    @Test
    @Timeout(20)
    void ten_thousand_characters_are_cut_and_answered() {
        for (String piece : new String[] {"漏", "a", "漏 ", "a b ", "\"", "- ", "😀"}) {
            assertThat(office.asks(SUPERVISOR, piece.repeat(10_000)).total()).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void whatever_chance_types_is_answered_in_bounded_time() {
        var chance = new Random(20260603);
        long began = System.nanoTime();
        for (int round = 0; round < 500; round++) {
            var typed = new StringBuilder();
            int length = chance.nextInt(60);
            for (int character = 0; character < length; character++) {
                typed.append(ODDITIES.charAt(chance.nextInt(ODDITIES.length())));
            }
            assertThatCode(() -> office.asks(SUPERVISOR, typed.toString()))
                    .as(typed.toString())
                    .doesNotThrowAnyException();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMinutes(2));
    }
}
