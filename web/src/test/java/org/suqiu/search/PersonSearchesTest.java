package org.suqiu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.identity.ActorFixture.AGENT;
import static org.suqiu.identity.ActorFixture.HANDLER;
import static org.suqiu.identity.ActorFixture.MANAGER;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.identity.PersonalDataSeen;
import org.suqiu.identity.StaffActed;

/** Order 121, Art. 37: who looked for a person is written down, what was typed is not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PersonSearchesTest {

    private static final String CASE = "654201-20260520-0001";
    private static final String PHONE = "13912345678";
    private static final String NAME = "古丽娜尔";

    private SearchOffice office;

    @BeforeEach
    void open() {
        office = new SearchOffice(List.of());
        SearchedCase.numbered(CASE).by(NAME, PHONE).goesTo(office);
        office.opens();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void a_case_found_by_the_phone_of_who_filed_it_was_looked_into() {
        office.asks(HANDLER, PHONE);

        assertThat(office.acted.all()).containsExactly(new StaffActed(HANDLER, "PERSON_SEARCHED", null, "PHONE"));
        assertThat(office.seen.all()).containsExactly(new PersonalDataSeen(HANDLER, CASE, "FOUND_BY_PERSON"));
    }

    @Test
    void so_was_one_found_by_the_name_or_the_last_digits() {
        office.asks(HANDLER, NAME);
        office.asks(HANDLER, "5678");

        assertThat(office.acted.all()).isEmpty();
        assertThat(office.seen.all()).hasSize(2);
    }

    @Test
    void a_search_by_a_phone_is_told_even_where_it_finds_nothing() {
        office.asks(HANDLER, "13800000000");

        assertThat(office.acted.all()).containsExactly(new StaffActed(HANDLER, "PERSON_SEARCHED", null, "PHONE"));
        assertThat(office.seen.all()).isEmpty();
    }

    @Test
    void a_search_by_other_words_is_nobodys_affair() {
        office.asks(HANDLER, "滴灌带");
        office.asks(HANDLER, CASE);
        office.asks(AGENT, "漏水");

        assertThat(office.acted.all()).isEmpty();
        assertThat(office.seen.all()).isEmpty();
    }

    @Test
    void who_cannot_find_people_does_not_look_for_them() {
        assertThat(office.asks(MANAGER, PHONE).hits()).isEmpty();

        assertThat(office.acted.all()).isEmpty();
        assertThat(office.seen.all()).isEmpty();
    }

    @Test
    void an_agent_who_writes_down_a_call_looks_into_what_the_caller_filed_before() {
        office.likeCases.to(new Sample(null, null, null, PHONE, null, null), AGENT);

        assertThat(office.seen.all()).containsExactly(new PersonalDataSeen(AGENT, CASE, "FOUND_BY_PERSON"));
    }

    @Test
    void the_last_digits_of_a_phone_are_like_nobodys() {
        assertThat(office.likeCases.to(new Sample(null, null, null, "5678", null, null), AGENT))
                .isEmpty();
    }

    @Test
    void a_case_beside_one_that_is_read_anyway_is_not_told_of() {
        office.likeCases.to(new Sample("654201-20260520-0002", null, null, PHONE, null, null), HANDLER);

        assertThat(office.seen.all()).isEmpty();
    }
}
