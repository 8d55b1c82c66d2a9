package org.suqiu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.search.KnownBusinesses.Business;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KnownBusinessesTest {

    private static final String CODE = "91654201MA77A0BC1N";
    private static final Business KNOWN = new Business("绿洲农资经营部", CODE);

    private static SearchOffice office;
    private static final KnownBusinesses KNOWN_BUSINESSES = new KnownBusinesses();

    @BeforeAll
    static void open() {
        office = new SearchOffice(List.of());
        for (int complaint = 1; complaint <= KnownBusinesses.CALLED_SO_BY; complaint++) {
            SearchedCase.numbered("654201-20260520-000" + complaint)
                    .about("绿洲农资经营部", "滴灌带")
                    .firmWith(CODE, "0901-6222315")
                    .goesTo(office);
            SearchedCase.numbered("654201-20260522-000" + complaint)
                    .report()
                    .heldBy("li")
                    .about("绿洲大药房", "药")
                    .firmWith("91654201MA77A0BC2R", "0901-6222316")
                    .goesTo(office);
            SearchedCase.numbered("654201-20260523-000" + complaint)
                    .about("王绿洲", "二手手机")
                    .goesTo(office);
        }
        SearchedCase.numbered("654201-20260521-0001")
                .about("绿洲骗子", "地膜")
                .firmWith(CODE, "0901-6222315")
                .goesTo(office);
        SearchedCase.numbered("654201-20260521-0002")
                .about("绿野种业", "种子")
                .firmWith("91654201MA77A0BC3W", "0901-6222317")
                .goesTo(office);
        office.opens();
        KNOWN_BUSINESSES.suggestions = office.suggestions;
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void a_business_that_several_complaints_called_so_is_found_by_name_and_by_code() {
        assertThat(KNOWN_BUSINESSES.called("绿洲农资")).containsExactly(KNOWN);
        assertThat(KNOWN_BUSINESSES.called("91654201MA77")).containsExactly(KNOWN);
    }

    @Test
    void a_single_complaint_shows_nothing_and_a_single_joke_neither() {
        assertThat(KNOWN_BUSINESSES.called("绿野种业")).isEmpty();
        assertThat(KNOWN_BUSINESSES.called("绿洲骗子")).doesNotContain(new Business("绿洲骗子", CODE));
    }

    @Test
    void violation_reports_show_nothing_however_many_there_are_by_article_37() {
        assertThat(KNOWN_BUSINESSES.called("绿洲大药房")).doesNotContain(new Business("绿洲大药房", "91654201MA77A0BC2R"));
    }

    @Test
    void private_persons_and_single_characters_find_nothing() {
        assertThat(KNOWN_BUSINESSES.called("王绿洲"))
                .noneMatch(business -> business.name().startsWith("王"));
        assertThat(KNOWN_BUSINESSES.called("绿")).isEmpty();
    }
}
