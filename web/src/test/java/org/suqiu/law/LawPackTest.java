package org.suqiu.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.calendar.TimeLimit.naturalDays;
import static org.suqiu.calendar.TimeLimit.workingDays;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.suqiu.calendar.TimeLimit;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LawPackTest {

    private static final LocalDate LAST_DAY_OF_ORDER_20 = LocalDate.of(2026, 4, 14);

    @Test
    void the_day_of_receipt_decides_which_order_applies() {
        assertThat(inForce("MARKET_SUPERVISION", LAST_DAY_OF_ORDER_20)).isEqualTo("order-20");
        assertThat(inForce("MARKET_SUPERVISION", LAST_DAY_OF_ORDER_20.plusDays(1)))
                .isEqualTo("order-121");
    }

    @Test
    void every_other_office_is_a_hotline_until_its_own_pack_is_entered() {
        assertThat(inForce("HOTLINE", LAST_DAY_OF_ORDER_20)).isEqualTo("hotline");
        assertThat(inForce("POSTAL", LAST_DAY_OF_ORDER_20)).isEqualTo("hotline");
    }

    @Test
    void an_imported_case_older_than_every_pack_is_read_under_the_first_of_its_regime() {
        assertThat(inForce("MARKET_SUPERVISION", LocalDate.of(2019, 6, 1))).isEqualTo("order-20");
        assertThat(inForce("POSTAL", LocalDate.of(2019, 6, 1))).isEqualTo("hotline");
    }

    @Test
    void of_two_packs_in_force_the_later_one_applies() {
        var older = PackFixture.of("older", "POSTAL", LocalDate.of(2026, 1, 1));
        var newer = PackFixture.of("newer", "POSTAL", LocalDate.of(2027, 1, 1));
        var book = new LawBook(List.of(newer, older));

        assertThat(book.inForce(Regime.of("POSTAL"), LocalDate.of(2027, 5, 1))).contains(newer);
        assertThat(book.inForce(Regime.of("POSTAL"), LocalDate.of(2026, 5, 1))).contains(older);
    }

    @ParameterizedTest
    @CsvSource({
        "order-20,  ACCEPTANCE,       7, , false, 《市场监督管理投诉举报处理暂行办法》第十四条",
        "order-20,  NOTICE,           7, , false, 《市场监督管理投诉举报处理暂行办法》第二十一条第二款",
        "order-20,  MEDIATION,       45, , false, 《市场监督管理投诉举报处理暂行办法》第二十一条第一款第五项",
        "order-20,  CONVERSION,      15, 15, false, 《市场监督管理投诉举报处理暂行办法》第二十三条",
        "order-20,  VERIFICATION,    15, 15, false, 《市场监督管理行政处罚程序规定》",
        "order-20,  REPORTER_NOTICE,  5, , false, 《市场监督管理投诉举报处理暂行办法》第三十一条",
        "order-121, ACCEPTANCE,       7, , false, 《市场监督管理投诉举报处理办法》第十五条",
        "order-121, NOTICE,           7, , false, 《市场监督管理投诉举报处理办法》第二十三条第二款",
        "order-121, CONVERSION,      15, 15, false, 《市场监督管理投诉举报处理办法》第二十七条",
        "order-121, VERIFICATION,    15, 15, false, 《市场监督管理行政处罚程序规定》",
        "order-121, DESIGNATION,      7, , false, 《市场监督管理投诉举报处理办法》第三十三条",
        "order-121, REPORTER_NOTICE,  5, , true, 本机构规定（规章未规定期限）",
        "order-121, REVIEW,           7, , true, 本机构规定（规章未规定期限）",
        "order-121, ANSWER,           5, 5, true, 本机构规定（规章未规定期限）",
        "hotline,   ANSWER,           5, 5, true, 本机构规定（参照国办发〔2020〕53号、GB/T 33358-2016）",
        "hotline,   RETURN,           2, , true, 本机构规定（参照国办发〔2020〕53号、GB/T 33358-2016）"
    })
    void a_limit_in_working_days_names_its_basis(
            String pack, LawStep step, int days, Integer extension, boolean policy, String legalBasis) {
        StatutoryLimit limit = pack(pack).limit(step).orElseThrow();

        assertThat(limit.limit()).isEqualTo(workingDays(days));
        assertThat(limit.extension()).isEqualTo(extension == null ? null : workingDays(extension));
        assertThat(limit.policy()).isEqualTo(policy);
        assertThat(limit.legalBasis(true)).isEqualTo(legalBasis);
    }

    @Test
    void order_121_counts_mediation_in_natural_days() {
        assertThat(LawFixture.order121().limit(LawStep.MEDIATION))
                .map(StatutoryLimit::limit)
                .contains(naturalDays(60));
        assertThat(LawFixture.order20().limit(LawStep.MEDIATION))
                .map(StatutoryLimit::limit)
                .contains(workingDays(45));
    }

    @Test
    void a_hotline_has_no_grounds_and_no_limit_on_acceptance_or_mediation() {
        LawPack hotline = LawFixture.hotline();

        assertThat(hotline.limit(LawStep.ACCEPTANCE)).isEmpty();
        assertThat(hotline.limit(LawStep.MEDIATION)).isEmpty();
        assertThat(Stream.of(LawStep.values()).flatMap(step -> hotline.grounds(step, null).stream()))
                .isEmpty();
        assertThat(hotline.remedies()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "order-20,  ACCEPTANCE, 15, 6",
        "order-20,  MEDIATION,  21, 7",
        "order-121, ACCEPTANCE, 16, 7",
        "order-121, MEDIATION,  23, 8"
    })
    void grounds_are_the_items_of_the_article_in_its_order(String pack, LawStep step, int article, int items) {
        List<String> codes = Stream.iterate(1, item -> item + 1)
                .limit(items)
                .map(item -> article + "-" + item)
                .toList();

        assertThat(pack(pack).grounds(step, null)).extracting(Ground::code).containsExactlyElementsOf(codes);
    }

    @ParameterizedTest
    @CsvSource({
        "order-121, 16-2, ALREADY_DEALT_WITH", "order-20, 15-2, ALREADY_DEALT_WITH",
        "order-121, 23-1, WITHDRAWN_OR_SETTLED", "order-20, 21-1, WITHDRAWN_OR_SETTLED",
        "order-121, 23-2, ABSENT_OR_REFUSES", "order-20, 21-3, ABSENT_OR_REFUSES",
        "order-121, 23-3, NO_AGREEMENT", "order-20, 21-4, NO_AGREEMENT",
        "order-121, 23-4, APPRAISAL_COST", "order-20, 21-2, APPRAISAL_COST",
        "order-121, 23-5, LIMIT_RUN_OUT", "order-20, 21-5, LIMIT_RUN_OUT",
        "order-121, 23-6, SHOULD_NOT_HAVE_BEGUN", "order-20, 21-6, SHOULD_NOT_HAVE_BEGUN"
    })
    void a_ground_keeps_its_meaning_under_another_number(String pack, String code, GroundRole role) {
        Ground ground = pack(pack).ground(code).orElseThrow();

        assertThat(ground.role()).isEqualTo(role);
        assertThat(pack(pack).ground(ground.step(), role)).contains(ground);
    }

    @Test
    void only_a_mediation_that_should_not_have_begun_or_lost_a_party_is_not_concluded() {
        assertThat(LawFixture.book().packs().stream()
                        .flatMap(pack -> pack.grounds(LawStep.MEDIATION, null).stream())
                        .filter(ground -> !ground.countsAsConcluded())
                        .map(Ground::code))
                .containsExactlyInAnyOrder("21-6", "23-6", "23-7");
    }

    @Test
    void not_for_consumption_is_not_offered_for_farm_inputs() {
        assertThat(LawFixture.order121().grounds(LawStep.ACCEPTANCE, "farm-inputs"))
                .extracting(Ground::code)
                .doesNotContain("16-3")
                .hasSize(6);
        assertThat(LawFixture.order121().grounds(LawStep.ACCEPTANCE, "household-appliances"))
                .extracting(Ground::code)
                .contains("16-3");
    }

    @Test
    void another_packs_code_is_unknown() {
        assertThat(LawFixture.order121().ground("15-1")).isEmpty();
        assertThat(LawFixture.order20().ground("16-1")).isEmpty();
    }

    @Test
    void a_ground_speaks_the_words_of_the_law_and_cites_the_item() {
        Ground ground = LawFixture.order121().ground("16-4").orElseThrow();

        assertThat(ground.text(true)).isEqualTo("除法律另有规定外，投诉人知道或者应当知道自己的权益受到被投诉人侵害之日起超过三年的");
        assertThat(ground.text(false)).contains("more than three years");
        assertThat(ground.legalBasis(true)).isEqualTo("《市场监督管理投诉举报处理办法》第十六条第四项");
    }

    @Test
    void a_refusal_can_name_the_other_remedies() {
        Remedies remedies = LawFixture.order121().remedies().orElseThrow();

        assertThat(remedies.text(true)).contains("仲裁", "向人民法院提起诉讼");
        assertThat(remedies.legalBasis(true)).isEqualTo("《中华人民共和国消费者权益保护法》第三十九条");
    }

    @ParameterizedTest
    @MethodSource("packs")
    void every_pack_says_on_what_its_counting_rests(LawPack pack) {
        assertThat(pack.title().countingBasis(true)).contains("第四十五条");
        assertThat(pack.title().countingBasis(false)).contains("Art. 45");
    }

    @ParameterizedTest
    @MethodSource("packs")
    void extensions_are_in_working_days(LawPack pack) {
        assertThat(pack.limits())
                .extracting(StatutoryLimit::extension)
                .filteredOn(extension -> extension != null)
                .allMatch(extension -> extension.equals(TimeLimit.workingDays(extension.amount())));
    }

    static List<LawPack> packs() {
        return LawFixture.book().packs();
    }

    private static LawPack pack(String code) {
        return LawFixture.book().byCode(code).orElseThrow();
    }

    private static String inForce(String regime, LocalDate day) {
        return LawFixture.book().inForce(Regime.of(regime), day).orElseThrow().code();
    }
}
