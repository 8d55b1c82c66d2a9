package org.suqiu.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suqiu.casefile.Channel;
import org.suqiu.casefile.Remedy;
import org.suqiu.rules.Problem;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EnteredFilingTest {

    @Test
    void a_report_without_any_personal_data_is_anonymous() {
        var filing = new EnteredFiling(FilingForm.VIOLATION_REPORT, PageModels.entered("reporter-name", "  ")).filing();

        assertThat(filing.isAnonymous()).isTrue();
        assertThat(filing.channel()).isEqualTo(Channel.WEB);
        assertThat(filing.partyPointer()).isEqualTo("/reporter");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1280|1280", "1,280.50元|1280.50", "￥１２８０|1280", "¥ 3|3"})
    void amounts_are_read_as_people_write_them(String typed, BigDecimal amount) {
        assertThat(complaint("request-amount", typed).filing().amount()).isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"很多", "-5", "1e9", "1.2.3"})
    void an_amount_that_cannot_be_read_is_one_that_the_door_refuses(String typed) {
        assertThat(complaint("request-amount", typed).filing().amount()).isNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-18", "2026/05/18", "2026.05.18"})
    void days_are_read(String typed) {
        assertThat(complaint("incident-occurredOn", typed).filing().incident().occurredOn())
                .isEqualTo(LocalDate.of(2026, 5, 18));
    }

    @Test
    void a_day_that_cannot_be_read_is_told_as_such() {
        var refused = List.of(new Problem("/incident/occurredOn", "in-the-future"));

        assertThat(complaint("incident-occurredOn", "2026-02-30").inTheWordsOfTheForm(refused))
                .containsExactly(new Problem("/incident/occurredOn", "date"));
    }

    @Test
    void a_day_that_can_be_read_keeps_its_own_words() {
        var refused = List.of(new Problem("/incident/occurredOn", "in-the-future"));

        assertThat(complaint("incident-occurredOn", "2999-01-01").inTheWordsOfTheForm(refused))
                .isEqualTo(refused);
    }

    @Test
    void facts_keep_their_lines_and_lose_what_nobody_can_see() {
        assertThat(complaint("incident-facts", " 第一行\r\n第二\u000b行\u0002 ")
                        .filing()
                        .incident()
                        .facts())
                .isEqualTo("第一行\n第二行");
    }

    @Test
    void remedies_are_those_that_exist() {
        var entries = PageModels.entered("request-remedies", "REFUND", "A_PONY", "REPAIR");

        assertThat(new EnteredFiling(FilingForm.COMPLAINT, entries).filing().remedies())
                .containsExactly(Remedy.REPAIR, Remedy.REFUND);
    }

    @Test
    void consents_are_not_assumed() {
        assertThat(complaint("complainant-name", "阿依古丽").filing().consents().publicity())
                .isFalse();
        assertThat(complaint("consents-publicity", "yes").filing().consents().publicity())
                .isTrue();
    }

    private static EnteredFiling complaint(String field, String value) {
        return new EnteredFiling(FilingForm.COMPLAINT, PageModels.entered(field, value));
    }
}
