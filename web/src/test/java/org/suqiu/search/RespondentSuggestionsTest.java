package org.suqiu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.identity.ActorFixture.AGENT;
import static org.suqiu.identity.ActorFixture.HANDLER;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suqiu.casefile.Respondent;
import org.suqiu.identity.Actor;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RespondentSuggestionsTest {

    private static SearchOffice office;

    @BeforeAll
    static void open() {
        office = new SearchOffice(List.of());
        SearchedCase.numbered("654201-20260520-0001")
                .about("绿洲农资经营部", "滴灌带")
                .firmWith("91654201MA77A0BC1N", "0901-6222315")
                .goesTo(office);
        SearchedCase.numbered("654201-20260521-0001")
                .about("塔城市绿洲农资经营部", "地膜")
                .firmWith("91654201MA77A0BC1N", "0901-6222315")
                .goesTo(office);
        SearchedCase.numbered("654202-20260521-0002")
                .in("654202")
                .about("乌苏绿野种业", "种子")
                .goesTo(office);
        SearchedCase.numbered("654201-20260522-0003").about("王绿洲", "二手手机").goesTo(office);
        SearchedCase.numbered("654201-20260522-0004")
                .report()
                .heldBy("li")
                .about("绿洲大药房", "药")
                .goesTo(office);
        office.opens();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"绿洲农资", "綠洲農資", "农资经营", "lvzhou", "lznz", "91654201ma77", "９１６５４２０１"})
    void a_business_is_suggested_once_by_words_spelling_or_code(String typed) {
        assertThat(names(typed, AGENT)).hasSize(1).first().asString().endsWith("绿洲农资经营部");
    }

    @Test
    void a_handler_is_suggested_what_the_own_office_wrote_down() {
        assertThat(names("绿", AGENT)).contains("乌苏绿野种业");
        assertThat(names("绿", HANDLER)).doesNotContain("乌苏绿野种业").isNotEmpty();
    }

    @Test
    void private_persons_are_not_handed_around_and_reports_suggest_nothing() {
        assertThat(names("王绿洲", AGENT)).isEmpty();
        assertThat(names("绿洲大药房", HANDLER)).isEmpty();
    }

    @Test
    void signs_alone_suggest_nothing() {
        assertThat(names(" *？-", AGENT)).isEmpty();
    }

    private static List<String> names(String typed, Actor reader) {
        return office.suggestions.to(typed, reader).stream()
                .map(Respondent::name)
                .toList();
    }
}
