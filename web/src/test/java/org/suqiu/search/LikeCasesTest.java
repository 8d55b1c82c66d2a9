package org.suqiu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.identity.ActorFixture.AGENT;
import static org.suqiu.identity.ActorFixture.HANDLER;
import static org.suqiu.identity.ActorFixture.SUPERVISOR;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.DueDate;
import org.suqiu.search.Likeness.Reason;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LikeCasesTest {

    private static final String SAME_SHOP = "654201-20260520-0001";
    private static final String SAME_CALLER = "654202-20260521-0002";
    private static final String REPORT = "654201-20260522-0003";
    private static final String OTHER = "654201-20260523-0004";

    private static final Sample CALL =
            new Sample(null, "绿洲农资经营部（塔城）", null, "139-1234-5678", null, "买的滴灌带用了三天就漏水，地里全干了");

    private static SearchOffice office;

    @BeforeAll
    static void open() {
        office = new SearchOffice(List.of());
        SearchedCase.numbered(SAME_SHOP)
                .about("绿洲农资经营部(塔城)", "滴灌带")
                .saying("滴灌带刚用三天就漏水，棉花地里全干了")
                .by("古丽", "13800000001")
                .goesTo(office);
        SearchedCase.numbered(SAME_CALLER)
                .in("654202")
                .about("乌苏通讯行", "手机")
                .saying("手机不能开机")
                .by("阿依", "13912345678")
                .goesTo(office);
        SearchedCase.numbered(REPORT)
                .report()
                .about("绿洲农资经营部(塔城)", "农药")
                .saying("举报：卖的滴灌带三天就漏水，是假货")
                .by("阿依", "13912345678")
                .heldBy("zhao")
                .goesTo(office);
        SearchedCase.numbered(OTHER).about("动力健身房", "年卡").saying("健身房关门不退钱").goesTo(office);
        office.opens();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void each_like_case_comes_with_its_reasons() {
        assertThat(office.likeCases.to(CALL, SUPERVISOR))
                .extracting(like -> like.caseFile().number(), Likeness::reasons)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                SAME_SHOP, Set.of(Reason.SAME_RESPONDENT, Reason.SIMILAR_FACTS)),
                        org.assertj.core.groups.Tuple.tuple(SAME_CALLER, Set.of(Reason.SAME_PHONE)));
    }

    @Test
    void an_agent_sees_that_the_caller_rang_before_and_nothing_of_facts() {
        assertThat(office.likeCases.to(CALL, AGENT))
                .extracting(like -> like.caseFile().number(), Likeness::reasons)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(SAME_SHOP, Set.of(Reason.SAME_RESPONDENT)),
                        org.assertj.core.groups.Tuple.tuple(SAME_CALLER, Set.of(Reason.SAME_PHONE)));
    }

    @Test
    void a_report_that_the_reader_may_not_see_is_like_nothing() {
        assertThat(office.likeCases.to(CALL, HANDLER))
                .extracting(like -> like.caseFile().number())
                .containsExactly(SAME_SHOP);
    }

    @Test
    void the_agent_can_tell_the_caller_by_when_each_of_them_is_due() {
        assertThat(office.likeCases.to(CALL, AGENT))
                .extracting(
                        like -> like.caseFile().number(), like -> like.dueDate().map(DueDate::dueOn))
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(SAME_SHOP, Optional.of(SearchedCase.RECEIVED)),
                        org.assertj.core.groups.Tuple.tuple(SAME_CALLER, Optional.of(SearchedCase.RECEIVED)));
    }

    @Test
    void a_case_is_not_like_itself() {
        var itself = new Sample(SAME_SHOP, "绿洲农资经营部(塔城)", null, null, null, "滴灌带漏水");

        assertThat(office.likeCases.to(itself, HANDLER)).isEmpty();
    }
}
