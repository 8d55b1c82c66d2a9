package org.suqiu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MissesTest {

    private final OneAtATime missCount = new OneAtATime();
    private SearchOffice office;
    private Misses misses;

    @BeforeEach
    void open() {
        office = new SearchOffice(List.of());
        for (int sold = 1; sold <= 5; sold++) {
            SearchedCase.numbered("654201-20260520-000" + sold)
                    .about("张桂芳", "微波炉")
                    .filedUnder("家用电器 Appliances")
                    .saying("张桂芳住在和平街道")
                    .goesTo(office);
        }
        SearchedCase.numbered("654201-20260520-0006").about("酱园", "豆腐乳").goesTo(office);
        office.opens();
        misses = office.missesCountedBy(missCount);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void of_many_who_search_in_vain_at_once_each_is_counted_after_the_other() {
        IntStream.range(0, 64).parallel().forEach(search -> misses.count(TypedQuery.read("13900000000")));

        assertThat(missCount.counted).hasValue(64);
        assertThat(missCount.overtaken).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"微波炉", "家用电器", "微波炉 家用"})
    void words_are_kept_where_several_cases_are_about_just_that(String typed) {
        misses.count(TypedQuery.read(typed));

        assertThat(missCount.words).containsExactly(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "爨氏酱园张桂芳",
                "举报人赵钱孙",
                "举报人住址七号",
                "张桂芳",
                "和平街道",
                "豆腐乳",
                "微波炉 张桂芳",
                "微波炉张桂芳",
                "微",
                "13912345678",
                "Zhang",
                "微波炉13912345678"
            })
    void what_may_name_a_person_or_a_place_is_counted_without_its_words(String typed) {
        misses.count(TypedQuery.read(typed));

        assertThat(missCount.words).containsExactly(Misses.UNSAID);
    }

    /** The row of a day is written when the call returns. */
    private static final class OneAtATime extends MissCount {

        private final AtomicInteger inside = new AtomicInteger();
        private final AtomicInteger overtaken = new AtomicInteger();
        private final AtomicInteger counted = new AtomicInteger();
        private final List<String> words = new ArrayList<>();

        @Override
        public void add(Miss.Key key) {
            if (inside.incrementAndGet() > 1) {
                overtaken.incrementAndGet();
            }
            Thread.yield();
            counted.incrementAndGet();
            words.add(key.words());
            inside.decrementAndGet();
        }
    }
}
