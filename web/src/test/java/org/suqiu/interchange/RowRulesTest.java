package org.suqiu.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.interchange.FileFixture.complaint;
import static org.suqiu.interchange.FileFixture.errorsIn;
import static org.suqiu.interchange.FileFixture.read;
import static org.suqiu.interchange.FileFixture.received;
import static org.suqiu.interchange.FileFixture.warningsIn;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of one row, as contract.md has them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RowRulesTest {

    private static final String BLANK = "";

    @Test
    void a_complaint_that_was_accepted_mediated_and_closed_is_right() {
        assertThat(errorsIn(complaint())).isEmpty();
        assertThat(warningsIn(complaint())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"EXTERNAL_ID", "KIND", "CHANNEL", "RECEIVED_AT", "COUNTY_CODE", "FACTS"})
    void six_columns_must_not_be_blank(Column column) {
        assertThat(errorsIn(complaint(column, BLANK))).containsExactly("1 " + column.header() + " required");
    }

    @ParameterizedTest
    @CsvSource({
        "KIND, complaint, one-of",
        "CHANNEL, FAX, one-of",
        "SOURCE, 110, unknown-code",
        "COUNTY_CODE, 650102, unknown-county",
        "CATEGORY, aeroplanes, unknown-code",
        "CATEGORY, goods, category-group",
        "CATEGORY, 商品, category-group",
        "ISSUE, unlicensed, unknown-code",
        "RECEIVED_AT, 2026-05-20T10:00:00, moment",
        "RECEIVED_AT, 20.05.2026, moment",
        "RECEIVED_AT, 2026-02-30, moment",
        "RECEIVED_AT, 1949-10-01, too-early",
        "CLOSED_AT, 2026-11-21, in-the-future",
        "DUE_ON, 2026-06-31, day",
        "DISPUTED_AMOUNT, -1, amount",
        "DISPUTED_AMOUNT, 1.005, amount",
        "DISPUTED_AMOUNT, 100000000.01, amount",
        "DISPUTED_AMOUNT, 1e3, amount",
        "RECOVERED_AMOUNT, -0.01, amount",
        "PENALTY_AMOUNT, 五十, amount",
        "CONVERTED, yes, one-of",
        "SATISFACTION, 0, grade",
        "SATISFACTION, 6, grade"
    })
    void what_cannot_be_read_is_told_at_its_column(Column column, String text, String code) {
        assertThat(errorsIn(complaint(column, text))).contains("1 " + column.header() + " " + code);
    }

    @Test
    void codes_and_Chinese_names_mean_the_same() {
        var row = read(complaint(
                Column.COUNTY_CODE, "塔城市", Column.CATEGORY, "农业生产资料", Column.ISSUE, "质量", Column.SOURCE, "12345热线"));

        assertThat(row.submission().countyCode()).isEqualTo("654201");
        assertThat(row.submission().subject().category()).isEqualTo("farm-inputs");
        assertThat(row.submission().subject().issue()).isEqualTo("quality");
        assertThat(row.submission().source()).isEqualTo("12345");
    }

    @Test
    void a_violation_report_may_name_the_law_that_was_broken_as_its_issue() {
        var unlicensed =
                read(received("VIOLATION_REPORT", Column.ISSUE, "无照经营")).submission();
        var advertising =
                read(received("VIOLATION_REPORT", Column.ISSUE, "advertising")).submission();

        assertThat(unlicensed.subject().suspectedAct()).isEqualTo("unlicensed");
        assertThat(unlicensed.subject().issue()).isNull();
        assertThat(advertising.subject().suspectedAct()).isEqualTo("advertising");
        assertThat(advertising.subject().issue()).isEqualTo("advertising");
    }

    @Test
    void a_date_alone_is_midnight_in_Shanghai() {
        var row = read(received("ENQUIRY", Column.RECEIVED_AT, "2026-05-20"));

        assertThat(row.submission().receivedAt()).isEqualTo(Instant.parse("2026-05-19T16:00:00Z"));
    }

    @Test
    void length_is_counted_in_characters_as_a_person_counts_them() {
        assertThat(errorsIn(complaint(Column.FACTS, "𠮷".repeat(4000)))).isEmpty();
        assertThat(errorsIn(complaint(Column.FACTS, "𠮷".repeat(4001)))).containsExactly("1 facts too-long");
        assertThat(errorsIn(complaint(Column.COMPLAINANT_NAME, "甲".repeat(101))))
                .containsExactly("1 complainant_name too-long");
    }

    @Test
    void control_characters_are_refused_but_facts_may_have_lines() {
        assertThat(errorsIn(complaint(Column.FACTS, "一\n二\t三"))).isEmpty();
        assertThat(errorsIn(complaint(Column.FACTS, "一\0二"))).containsExactly("1 facts control-character");
        assertThat(errorsIn(complaint(Column.RESPONDENT_NAME, "店\n铺")))
                .containsExactly("1 respondent_name control-character");
    }

    @Test
    void what_is_no_UTF_8_is_told_at_its_row() {
        assertThat(errorsIn(complaint(Column.FACTS, "一" + Cells.NOT_UTF_8))).containsExactly("1 facts utf-8");
    }

    @Test
    void a_wrong_order_names_the_later_step() {
        assertThat(errorsIn(complaint(Column.ACCEPTANCE_AT, "2026-05-19")))
                .containsExactly("1 acceptance_at out-of-order");
        assertThat(errorsIn(complaint(Column.MEDIATION_AT, "2026-05-24")))
                .containsExactly("1 mediation_at out-of-order");
        assertThat(errorsIn(complaint(Column.CLOSED_AT, "2026-06-09"))).containsExactly("1 closed_at out-of-order");
    }

    @Test
    void the_same_moment_is_in_order() {
        assertThat(errorsIn(received(
                        "COMPLAINT",
                        Column.ACCEPTANCE,
                        "ACCEPTED",
                        Column.ACCEPTANCE_AT,
                        "2026-05-20T10:00:00+08:00",
                        Column.CLOSED_AT,
                        "2026-05-20T10:00:00+08:00")))
                .isEmpty();
    }

    @Test
    void a_violation_report_is_verified_before_it_closes_but_a_conversion_may_be_filed_after() {
        assertThat(errorsIn(received(
                        "VIOLATION_REPORT",
                        Column.VERIFICATION,
                        "FILED",
                        Column.VERIFICATION_AT,
                        "2026-06-10",
                        Column.CLOSED_AT,
                        "2026-06-09")))
                .containsExactly("1 closed_at out-of-order");
        assertThat(errorsIn(complaint(
                        Column.CONVERTED, "true", Column.VERIFICATION, "FILED", Column.VERIFICATION_AT, "2026-07-01")))
                .isEmpty();
    }

    @Test
    void a_refusal_has_a_ground_of_the_law_of_its_day() {
        assertThat(errorsIn(refused(BLANK))).containsExactly("1 refusal_ground required-with");
        assertThat(errorsIn(refused("16-3"))).isEmpty();
        assertThat(errorsIn(refused("15-3"))).containsExactly("1 refusal_ground unknown-ground");
        assertThat(errorsIn(refused("23-1"))).containsExactly("1 refusal_ground unknown-ground");
        assertThat(errorsIn(complaint(Column.REFUSAL_GROUND, "16-3"))).containsExactly("1 refusal_ground only-with");
    }

    private static java.util.Map<Column, String> refused(String ground) {
        return received(
                "COMPLAINT",
                Column.ACCEPTANCE,
                "REFUSED",
                Column.ACCEPTANCE_AT,
                "2026-05-22",
                Column.REFUSAL_GROUND,
                ground);
    }

    @Test
    void a_refusal_without_closing_time_closes_with_the_decision() {
        assertThat(read(refused("16-1")).closedAt()).isEqualTo(Instant.parse("2026-05-21T16:00:00Z"));
        assertThat(warningsIn(refused("16-1"))).isEmpty();
    }

    @Test
    void a_mediation_without_closing_time_closes_with_its_end_and_says_so() {
        var row = complaint(Column.CLOSED_AT, BLANK);

        assertThat(errorsIn(row)).isEmpty();
        assertThat(warningsIn(row)).containsExactly("1 closed_at closed-with");
        assertThat(read(row).closedAt()).isEqualTo(Instant.parse("2026-06-10T04:00:00Z"));
    }

    @Test
    void mediation_needs_acceptance() {
        assertThat(errorsIn(complaint(Column.ACCEPTANCE, BLANK, Column.ACCEPTANCE_AT, BLANK)))
                .containsExactly("1 mediation mediation-needs-acceptance");
    }

    @Test
    void accepted_and_closed_without_mediation_is_right() {
        assertThat(errorsIn(complaint(Column.MEDIATION, BLANK, Column.MEDIATION_AT, BLANK)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"VIOLATION_REPORT", "ENQUIRY"})
    void only_complaints_are_accepted_and_mediated(String kind) {
        assertThat(errorsIn(complaint(Column.KIND, kind)))
                .containsExactly("1 acceptance not-for-this-kind", "1 mediation not-for-this-kind");
    }

    @Test
    void a_complaint_is_verified_only_when_it_was_converted() {
        assertThat(errorsIn(complaint(Column.VERIFICATION, "FILED", Column.VERIFICATION_AT, "2026-06-01")))
                .containsExactly("1 verification verification-needs-conversion");
    }

    @Test
    void masked_and_odd_numbers_are_kept_with_a_warning() {
        var masked =
                complaint(Column.COMPLAINANT_PHONE, "133****7300", Column.RESPONDENT_CREDIT_CODE, "92654201****1KL4F");
        var right = complaint(
                Column.COMPLAINANT_PHONE, "0901-6223018", Column.RESPONDENT_CREDIT_CODE, "92654201MA7NYPC51R");
        var odd = complaint(Column.COMPLAINANT_PHONE, "见附件", Column.RESPONDENT_CREDIT_CODE, "12345");

        assertThat(warningsIn(right)).isEmpty();
        assertThat(errorsIn(masked)).isEmpty();
        assertThat(warningsIn(masked)).containsExactly("1 complainant_phone masked", "1 respondent_credit_code masked");
        assertThat(read(masked).submission().respondent().creditCode()).isEqualTo("92654201****1KL4F");
        assertThat(errorsIn(odd)).isEmpty();
        assertThat(warningsIn(odd))
                .containsExactly("1 complainant_phone phone", "1 respondent_credit_code credit-code");
        assertThat(read(odd).submission().party().phone()).isEqualTo("见附件");
    }

    @Test
    void before_2022_there_is_no_limit_but_the_one_given() {
        var old = received("ENQUIRY", Column.RECEIVED_AT, "2021-12-31", Column.CLOSED_AT, "2022-03-01");

        assertThat(errorsIn(old)).isEmpty();
        assertThat(warningsIn(old)).containsExactly("1 due_on no-limit-before");
    }

    @Test
    void all_that_is_wrong_with_a_row_is_told_at_once() {
        assertThat(errorsIn(complaint(Column.KIND, "X", Column.FACTS, BLANK, Column.SATISFACTION, "9")))
                .contains("1 facts required", "1 kind one-of", "1 satisfaction grade");
    }
}
