package org.suqiu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.Incident;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.PartyDetails;
import org.suqiu.casefile.Respondent;
import org.suqiu.casefile.Subject;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.Problem;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FilingCheckTest {

    private static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");
    private static final Codes CODES = new FewCodes();

    @Test
    void a_complete_complaint_passes_and_nothing_is_missing() {
        CheckedFiling checked = check(FilingFixture.onTheWeb());

        assertThat(checked.missing()).isEmpty();
        assertThat(checked.warnings()).isEmpty();
    }

    @Test
    void the_public_hears_of_everything_that_Art_10_wants_at_once() {
        var empty = FilingFixture.onTheWeb()
                .by(PartyDetails.UNKNOWN)
                .against(Respondent.UNKNOWN)
                .about(Subject.UNKNOWN)
                .saying(" ");
        empty.remedies = List.of();

        assertThat(problems(empty))
                .extracting(Problem::pointer)
                .containsExactlyInAnyOrder(
                        "/incident/facts",
                        "/complainant/name",
                        "/complainant/phone",
                        "/complainant/address",
                        "/respondent/name",
                        "/respondent/address",
                        "/subject/category",
                        "/request/remedies");
    }

    @Test
    void a_platform_stands_in_for_the_address() {
        var onAPlatform =
                FilingFixture.onTheWeb().against(new Respondent("好物小店", null, null, null, null, "某某商城", "650102"));

        assertThat(check(onAPlatform).missing()).isEmpty();
    }

    @Test
    void a_call_is_taken_with_facts_and_a_phone_number_and_the_rest_is_missing() {
        var call = FilingFixture.byPhone()
                .by(new PartyDetails(null, "13912345678", null, null, null, null))
                .against(Respondent.UNKNOWN);

        assertThat(check(call).missing())
                .containsExactly(
                        "/complainant/name", "/complainant/address", "/respondent/name", "/respondent/address");
    }

    @Test
    void a_call_without_name_and_phone_is_refused() {
        var nobody = FilingFixture.byPhone().by(PartyDetails.UNKNOWN);

        assertThat(problems(nobody)).extracting(Problem::code).containsExactly("required");
    }

    @Test
    void a_violation_report_may_be_anonymous() {
        var anonymous = FilingFixture.onTheWeb().of(Kind.VIOLATION_REPORT).by(PartyDetails.UNKNOWN);

        assertThat(check(anonymous).missing()).isEmpty();
    }

    @Test
    void a_wrong_check_digit_is_an_error_for_the_public_and_a_warning_for_staff() {
        String wrong = "110105194912310021";

        assertThat(problems(FilingFixture.onTheWeb().withId(wrong)))
                .extracting(Problem::code)
                .containsExactly("id-number");
        assertThat(check(FilingFixture.byPhone().withId(wrong)).warnings())
                .extracting(Problem::pointer)
                .containsExactly("/complainant/idNumber");
    }

    @Test
    void text_is_limited_to_4000_characters_and_a_rare_character_counts_once() {
        assertThat(problems(FilingFixture.onTheWeb().saying("字".repeat(4001))))
                .extracting(Problem::code)
                .containsExactly("too-long");
        assertThat(check(FilingFixture.onTheWeb().saying("𠮷".repeat(4000))).missing())
                .isEmpty();
    }

    @Test
    void amounts_are_between_nothing_and_a_hundred_million_with_two_decimals() {
        for (String amount : List.of("-0.01", "100000000.01", "12.345")) {
            assertThat(problems(FilingFixture.onTheWeb().asking(amount)))
                    .as(amount)
                    .extracting(Problem::pointer)
                    .containsExactly("/request/amount");
        }
        assertThat(check(FilingFixture.onTheWeb().asking("100000000")).missing())
                .isEmpty();
    }

    @Test
    void only_staff_say_when_a_matter_was_received_and_not_before_2022_or_in_the_future() {
        assertThat(problems(FilingFixture.onTheWeb().receivedAt("2026-05-20T10:00:00+08:00")))
                .extracting(Problem::code)
                .containsExactly("staff-only");
        assertThat(problems(FilingFixture.byPhone().receivedAt("2021-12-31T23:59:59+08:00")))
                .extracting(Problem::code)
                .containsExactly("too-early");
        assertThat(problems(FilingFixture.byPhone().receivedAt("2026-11-22T12:00:01+08:00")))
                .extracting(Problem::code)
                .containsExactly("in-the-future");
        assertThat(check(FilingFixture.byPhone().receivedAt("2022-01-01T00:00:00+08:00"))
                        .missing())
                .isEmpty();
    }

    @Test
    void an_unknown_code_and_a_day_in_the_future_are_named() {
        var wrong = FilingFixture.onTheWeb().about(new Subject("dragons", "magic", null, null));
        wrong.incident = new Incident(LocalDate.of(2026, 11, 23), null, "12", "事实");

        assertThat(problems(wrong))
                .extracting(Problem::pointer)
                .containsExactlyInAnyOrder(
                        "/subject/category", "/subject/issue", "/incident/countyCode", "/incident/occurredOn");
    }

    @Test
    void a_shelf_life_is_of_a_day_at_least_and_of_a_hundred_years_at_most() {
        for (int days : new int[] {1, 36_500}) {
            assertThat(check(keeping(days)).filing().subject().shelfLifeDays()).isEqualTo(days);
        }
        for (int days : new int[] {-1, 0, 36_501}) {
            assertThat(problems(keeping(days))).extracting(Problem::pointer).containsExactly("/subject/shelfLifeDays");
        }
    }

    private static FilingFixture keeping(int days) {
        return FilingFixture.onTheWeb().about(new Subject("farm-inputs", "quality", null, "酸奶").keeping(days));
    }

    @Test
    void names_may_hold_rare_characters_and_spaces_but_no_line_break() {
        assertThat(check(FilingFixture.onTheWeb().by(named("𠮷 野 太郎·Ойрат"))).missing())
                .isEmpty();
        assertThat(problems(FilingFixture.onTheWeb().by(named("张\n三"))))
                .extracting(Problem::code)
                .containsExactly("control-character");
    }

    @Test
    void phones_are_digits_with_area_code_and_other_platforms_mask_them() {
        for (String phone : List.of("13912345678", "0901-6223344", "+86 139 1234 5678", "139****5678", "12315")) {
            assertThat(check(FilingFixture.onTheWeb().by(reachedAt(phone))).missing())
                    .as(phone)
                    .isEmpty();
        }
        for (String phone : List.of("1391234567a", "12", "电话")) {
            assertThat(problems(FilingFixture.onTheWeb().by(reachedAt(phone))))
                    .as(phone)
                    .extracting(Problem::code)
                    .containsExactly("phone");
        }
    }

    private static PartyDetails named(String name) {
        return new PartyDetails(name, "13912345678", null, null, null, "塔城市");
    }

    private static PartyDetails reachedAt(String phone) {
        return new PartyDetails("张三", phone, null, null, null, "塔城市");
    }

    private static CheckedFiling check(FilingFixture fixture) {
        return new FilingCheck(fixture.filing(), CODES, FilingFixture.UPLOADS, NOW).check();
    }

    private static List<Problem> problems(FilingFixture fixture) {
        return catchThrowableOfType(InvalidInput.class, () -> check(fixture)).problems();
    }

    private static final class FewCodes implements Codes {

        @Override
        public boolean isCategory(String code) {
            return Set.of("farm-inputs", "food").contains(code);
        }

        @Override
        public boolean isIssue(String code) {
            return "quality".equals(code);
        }

        @Override
        public boolean isSuspectedAct(String code) {
            return "food-safety".equals(code);
        }

        @Override
        public boolean isSource(String code) {
            return "12345".equals(code);
        }
    }
}
