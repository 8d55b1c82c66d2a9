package org.suqiu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.CaseFile;

/** Order 121, Art. 17, item 1. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShelfLifeTest {

    private static final int A_WEEK = 7;

    @Test
    void Art_17_purchases_on_the_first_and_the_last_day_of_one_shelf_life_fall_together() {
        assertThat(togetherWith("2026-05-20", "2026-05-14")).containsExactly("2026-05-14");
        assertThat(togetherWith("2026-05-20", "2026-05-26")).containsExactly("2026-05-26");
    }

    @Test
    void Art_17_what_was_eaten_or_gone_off_before_the_next_was_bought_is_no_frequency() {
        assertThat(togetherWith("2026-05-20", "2026-05-13", "2026-05-27")).isEmpty();
    }

    @Test
    void Art_17_of_all_spans_around_the_purchase_the_one_with_the_most_is_shown() {
        assertThat(togetherWith("2026-05-20", "2026-05-15", "2026-05-22", "2026-05-24", "2026-05-26"))
                .containsExactly("2026-05-22", "2026-05-24", "2026-05-26");
    }

    @Test
    void goods_that_keep_a_day_are_held_against_that_day_alone() {
        var shelfLife = new ShelfLife(bought("2026-05-20"), 1);

        assertThat(days(shelfLife.together(List.of(bought("2026-05-20"), bought("2026-05-21")))))
                .containsExactly("2026-05-20");
    }

    @Test
    void a_purchase_is_looked_for_as_far_back_as_its_shelf_life_reaches_before_the_receipt() {
        CaseFile late = SearchedCase.numbered("654201-20260530-0001")
                .receivedOn(LocalDate.of(2026, 5, 30))
                .boughtOn(LocalDate.of(2026, 5, 20))
                .caseFile();

        assertThat(new ShelfLife(late, A_WEEK).reach()).isEqualTo(17);
    }

    private static List<String> togetherWith(String day, String... others) {
        return days(new ShelfLife(bought(day), A_WEEK)
                .together(Stream.of(others).map(ShelfLifeTest::bought).toList()));
    }

    private static CaseFile bought(String day) {
        return SearchedCase.numbered("654201-" + day)
                .boughtOn(LocalDate.parse(day))
                .caseFile();
    }

    private static List<String> days(List<CaseFile> cases) {
        return cases.stream()
                .map(caseFile -> caseFile.incident().occurredOn().toString())
                .toList();
    }
}
