package org.suqiu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suqiu.identity.ActorFixture.HANDLER;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.CaseFile;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;
import org.suqiu.rules.NotFound;
import org.suqiu.search.Evidence.Fact;

/** Order 121, Art. 17. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FactorEvidenceTest {

    private static final String NEWEST = "654201-20260520-0001";
    private static final String SAME_SHOP = "654201-20260512-0002";
    private static final String OTHER_NAME = "654201-20260510-0003";
    private static final String LONG_AGO = "654201-20241110-0004";
    private static final String ELSEWHERE = "654202-20260515-0005";
    private static final String REPORT = "654201-20260516-0006";

    private static final Actor HEAD_ELSEWHERE = new Actor("ma", "", Set.of(Role.HEAD), "654202");

    private static SearchOffice office;

    @BeforeAll
    static void open() {
        office = new SearchOffice(List.of());
        bought(NEWEST, "马六", LocalDate.of(2026, 5, 20))
                .saying("买了二十箱过期酸奶，批号20260318A，要求退一赔十")
                .keeping(21)
                .goesTo(office);
        bought(SAME_SHOP, "马六", LocalDate.of(2026, 5, 12))
                .saying("买了三箱过期酸奶，要求退一赔十")
                .goesTo(office);
        bought(OTHER_NAME, "牛二", LocalDate.of(2026, 5, 10))
                .about("另一家店", "饼干")
                .boughtOn(LocalDate.of(2026, 4, 29))
                .saying("包装破损，生产批次为20260318a")
                .goesTo(office);
        bought(LONG_AGO, "马六", LocalDate.of(2024, 11, 10)).goesTo(office);
        bought(ELSEWHERE, "马六", LocalDate.of(2026, 5, 15)).in("654202").goesTo(office);
        bought(REPORT, "马六", LocalDate.of(2026, 5, 16)).report().heldBy("li").goesTo(office);
        office.opens();
    }

    private static SearchedCase bought(String number, String name, LocalDate day) {
        return SearchedCase.numbered(number)
                .receivedOn(day)
                .about("好又多超市", "酸奶")
                .saying("过期酸奶")
                .by(name, "13900007777");
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void Art_17_how_often_the_same_person_complains_is_shown_with_the_cases() {
        assertThat(casesOf(Fact.SAME_PERSON_SAME_RESPONDENT)).containsExactly(SAME_SHOP);
        assertThat(casesOf(Fact.SAME_PERSON)).containsExactly(SAME_SHOP, OTHER_NAME);
        assertThat(casesOf(Fact.OTHERS_SAME_WORDS)).containsExactly(SAME_SHOP);
    }

    @Test
    void Art_17_purchases_are_held_against_the_shelf_life_where_it_is_known() {
        assertThat(casesOf(Fact.WITHIN_SHELF_LIFE)).containsExactly(SAME_SHOP);
        assertThat(office.evidence.on(SAME_SHOP, HANDLER))
                .extracting(Evidence::fact)
                .doesNotContain(Fact.WITHIN_SHELF_LIFE);
    }

    @Test
    void Art_17_complaints_about_one_batch_are_shown_whoever_sold_it() {
        assertThat(casesOf(Fact.SAME_BATCH)).containsExactly(OTHER_NAME);
    }

    @Test
    void Art_17_several_people_with_one_phone_are_shown() {
        assertThat(casesOf(Fact.SAME_PHONE_OTHER_NAME)).containsExactly(OTHER_NAME);
    }

    @Test
    void Art_17_a_large_quantity_and_what_is_missing_are_read_from_the_case_itself() {
        assertThat(office.evidence.on(NEWEST, HANDLER))
                .extracting(Evidence::fact)
                .contains(Fact.QUANTITY_TOLD, Fact.NOTHING_ATTACHED, Fact.NO_AMOUNT)
                .doesNotContain(Fact.HAS_PROXY, Fact.SAME_ADDRESS_OTHER_NAME);
        assertThat(office.evidence.on(SAME_SHOP, HANDLER))
                .extracting(Evidence::fact)
                .doesNotContain(Fact.QUANTITY_TOLD);
    }

    @Test
    void neither_cases_of_other_offices_nor_reports_are_evidence() {
        assertThat(office.evidence.on(NEWEST, HANDLER))
                .flatExtracting(Evidence::cases)
                .extracting(CaseFile::number)
                .doesNotContain(ELSEWHERE, REPORT);
        assertThat(office.evidence.on(ELSEWHERE, HEAD_ELSEWHERE))
                .flatExtracting(Evidence::cases)
                .isEmpty();
        assertThatThrownBy(() -> office.evidence.on(ELSEWHERE, HANDLER)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.evidence.on(REPORT, HANDLER)).isInstanceOf(NotFound.class);
    }

    private static List<String> casesOf(Fact fact) {
        return office.evidence.on(NEWEST, HANDLER).stream()
                .filter(evidence -> evidence.fact() == fact)
                .flatMap(evidence -> evidence.cases().stream())
                .map(CaseFile::number)
                .toList();
    }
}
