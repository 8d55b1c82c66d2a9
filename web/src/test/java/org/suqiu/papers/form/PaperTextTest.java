package org.suqiu.papers.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suqiu.papers.form.MaterialFixture.joining;
import static org.suqiu.papers.form.MaterialFixture.jointly;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.suqiu.casefile.Outcome;
import org.suqiu.casefile.PartyDetails;
import org.suqiu.law.LawFixture;
import org.suqiu.mediation.Damages;
import org.suqiu.mediation.MediationFixture;
import org.suqiu.mediation.Result;
import org.suqiu.rules.InvalidInput;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PaperTextTest {

    private static final PaperNumber NUMBER = new PaperNumber(2026, 12);

    @Test
    void an_acceptance_cites_Art_15_and_names_the_day_on_which_the_mediation_ends_by_Art_23() {
        assertThat(issued(PaperForm.ACCEPTANCE, MaterialFixture.accepted(LawFixture.order121())))
                .contains("投诉受理决定书", "〔2026〕第12号", "古丽娜尔·阿不都热合曼：", "2026年5月22日")
                .contains("根据《市场监督管理投诉举报处理办法》第十五条的规定，本机关决定自2026年5月22日起予以受理。")
                .contains("根据《市场监督管理投诉举报处理办法》第十八条的规定，")
                .contains("第二十三条第一款第五项的规定，自投诉受理之日起六十日内未能达成调解协议的，终止调解。本件调解期限届满之日为2026年7月21日。")
                .contains("根据《市场监督管理投诉举报处理办法》第二十二条的规定，鉴定、检测所需时间不计算在调解期限内。")
                .contains("塔城市市场监督管理局\n（印　章）", "受送达人", "送达日期");
    }

    @Test
    void an_acceptance_under_Order_20_cites_Art_14_and_forty_five_working_days() {
        assertThat(issued(PaperForm.ACCEPTANCE, MaterialFixture.accepted(LawFixture.order20())))
                .contains("《市场监督管理投诉举报处理暂行办法》第十四条", "第二十一条第一款第五项")
                .contains("自投诉受理之日起四十五个工作日内")
                .doesNotContain("《市场监督管理投诉举报处理办法》");
    }

    @Test
    void a_refusal_gives_ground_reasons_and_the_other_remedies_of_Art_39() {
        assertThat(issued(PaperForm.REFUSAL, MaterialFixture.refused(LawFixture.order121(), "16-3")))
                .contains("存在“不是为生活消费需要购买、使用商品或者接受服务")
                .contains("具体理由：购买三百件，明显超出生活消费需要。")
                .contains("根据《市场监督管理投诉举报处理办法》第十六条第三项、《市场监督管理投诉举报处理办法》第十五条的规定，本机关决定不予受理。")
                .contains("《中华人民共和国消费者权益保护法》第三十九条", "向人民法院提起诉讼");
        assertThat(issued(PaperForm.REFUSAL, MaterialFixture.refused(LawFixture.order20(), "15-3")))
                .contains("《市场监督管理投诉举报处理暂行办法》第十五条第三项");
    }

    @Test
    void a_demand_for_identity_cites_Art_10_and_the_ground_of_Art_16_and_stops_no_clock() {
        assertThat(issued(PaperForm.IDENTITY_DEMAND, MaterialFixture.awaitingAcceptance()))
                .contains("根据《市场监督管理投诉举报处理办法》第十条第三款的规定，请你于2026年5月28日前")
                .contains("根据《市场监督管理投诉举报处理办法》第十六条第六项的规定，依法作出处理")
                .contains("期限不因本通知而停止计算");
    }

    @Test
    void the_day_of_a_demand_is_not_after_the_acceptance_limit() {
        var text = new PaperText(PaperForm.IDENTITY_DEMAND, MaterialFixture.awaitingAcceptance());

        assertThatThrownBy(() -> text.requireComplete(text.fields(Map.of("until", "2026-06-04"))))
                .isInstanceOf(InvalidInput.class);
        text.requireComplete(text.fields(Map.of("until", "2026-06-03")));
    }

    @Test
    void a_notice_of_mediation_names_time_place_mediators_and_the_right_of_recusal() {
        var material = MaterialFixture.accepted(LawFixture.order121());
        var text = new PaperText(PaperForm.MEDIATION_NOTICE, material);
        var fields = text.fields(Map.of("time", "2026年6月3日上午10时30分", "mediators", "李明、赵燕"));

        assertThat(text.paper(fields, NUMBER, false).text())
                .contains("古丽娜尔·阿不都热合曼、绿洲农资经营部：")
                .contains("《市场监督管理投诉举报处理办法》第二十条", "第二十一条", "第二十三条第一款第二项")
                .contains("调解时间：2026年6月3日上午10时30分", "调解人员：李明、赵燕", "调解地点：塔城市市场监督管理局");
        assertThatThrownBy(() -> text.requireComplete(text.fields(Map.of()))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_termination_cites_its_ground_of_Art_23_the_seven_days_and_the_ways_of_Art_25() {
        assertThat(issued(
                        PaperForm.TERMINATION,
                        MaterialFixture.mediated(LawFixture.order121(), Result.TERMINATED, "23-5")))
                .contains("存在“自投诉受理之日起六十日内投诉人和被投诉人未能达成调解协议的”的情形")
                .contains("根据《市场监督管理投诉举报处理办法》第二十三条第一款第五项的规定，本机关决定终止调解。")
                .contains("第二十三条第二款的规定，本机关自作出终止调解决定之日起七个工作日内告知投诉人和被投诉人")
                .contains("《市场监督管理投诉举报处理办法》第二十五条和《中华人民共和国消费者权益保护法》第三十九条");
        assertThat(issued(PaperForm.TERMINATION, MaterialFixture.mediated(LawFixture.order20(), Result.FAILED, "21-4")))
                .contains("第二十一条第一款第四项", "根据《中华人民共和国消费者权益保护法》第三十九条的规定，通过民事诉讼");
    }

    @Test
    void a_mediation_document_has_articles_and_is_signed_by_both_as_Art_24_wants() {
        assertThat(issued(
                        PaperForm.MEDIATION_DOCUMENT,
                        MaterialFixture.mediated(LawFixture.order121(), Result.AGREED, null)))
                .contains("投诉人：古丽娜尔·阿不都热合曼，电话：13912345678，地址：塔城市和平街道12号")
                .contains(
                        "一、被投诉人向投诉人支付人民币1280.00元。上述人民币1280.00元中，280.00元已经支付。",
                        "二、被投诉人于2026年6月30日前（含当日）履行完毕。",
                        "三、双方就本次")
                .contains("根据《市场监督管理投诉举报处理办法》第二十四条的规定，本调解书由投诉人和被投诉人双方签字或者盖章")
                .contains("投诉人（签字或者盖章）：", "被投诉人（签字或者盖章）：", "调解人员（签字）：");
    }

    @Test
    void a_mediation_document_tells_damages_within_the_promise() {
        var moralOnly = new Damages(0L, 10_000L);

        assertThat(issued(PaperForm.MEDIATION_DOCUMENT, MaterialFixture.agreedOn(LawFixture.order121(), moralOnly)))
                .contains("一、被投诉人向投诉人支付人民币1280.00元。其中精神损害赔偿100.00元。")
                .doesNotContain("加倍赔偿", "已经支付");
    }

    @Test
    void what_was_paid_already_is_part_of_the_whole_promise_and_not_of_the_damages_told_before() {
        var partlyPaid = MediationFixture.partlyPaid(128_000, 60_000L, new Damages(96_000L, 10_000L));

        assertThat(issued(PaperForm.MEDIATION_DOCUMENT, MaterialFixture.agreedOn(LawFixture.order121(), partlyPaid)))
                .contains("一、被投诉人向投诉人支付人民币1280.00元。其中加倍赔偿960.00元、精神损害赔偿100.00元。上述人民币1280.00元中，600.00元已经支付。");
    }

    @Test
    void the_result_of_a_report_says_whether_a_case_was_filed_and_keeps_the_reporter_secret_by_Art_37() {
        assertThat(issued(
                        PaperForm.REPORT_RESULT,
                        MaterialFixture.report(LawFixture.order121(), Outcome.FILED, MaterialFixture.COMPLAINANT)))
                .contains("涉嫌销售不合格产品的举报", "决定立案", "《市场监督管理投诉举报处理办法》第三十七条");
        assertThat(issued(
                        PaperForm.REPORT_RESULT,
                        MaterialFixture.report(LawFixture.order20(), Outcome.NOT_FILED, MaterialFixture.COMPLAINANT)))
                .contains("根据《市场监督管理投诉举报处理暂行办法》第三十一条的规定，现将处理结果告知", "不予立案");
    }

    @Test
    void a_dispatch_notice_names_the_day_to_report_back_and_never_who_made_a_report() {
        assertThat(issued(PaperForm.DISPATCH_NOTICE, MaterialFixture.awaitingAcceptance()))
                .contains("根据《市场监督管理投诉举报处理办法》第四十一条的规定，", "并于2026年6月3日前反馈", "不得自行移送", "投诉举报热线");
        assertThat(issued(
                        PaperForm.DISPATCH_NOTICE,
                        MaterialFixture.report(LawFixture.order121(), null, MaterialFixture.COMPLAINANT)))
                .contains("举报人信息保密")
                .doesNotContain("古丽娜尔", "13912345678");
    }

    @Test
    void a_registration_shows_both_consents_and_an_anonymous_reporter_as_such() {
        assertThat(issued(PaperForm.COMPLAINT_REGISTRATION, MaterialFixture.awaitingAcceptance()))
                .contains("同意公示\n投诉信息\n否", "同意委托\n调解\n否", "654201199001011234", "滴灌带铺设三天后多处破裂")
                .doesNotContain("印　章");
        assertThat(issued(
                        PaperForm.REPORT_REGISTRATION,
                        MaterialFixture.report(LawFixture.order121(), null, PartyDetails.UNKNOWN)))
                .contains("举报登记表", "匿名", "销售不合格产品", "第三十七条");
    }

    @Test
    void two_who_complain_together_are_both_named_by_Art_12() {
        var material = jointly(MaterialFixture.accepted(LawFixture.order121()), joining("阿依古丽", false));

        assertThat(issued(PaperForm.ACCEPTANCE, material)).contains("古丽娜尔·阿不都热合曼、阿依古丽：");
        assertThat(issued(PaperForm.MEDIATION_NOTICE, material)).contains("古丽娜尔·阿不都热合曼、阿依古丽、绿洲农资经营部：");
    }

    @Test
    void of_more_the_representatives_are_named_and_how_many_they_speak_for() {
        var material = MaterialFixture.accepted(LawFixture.order121());
        var filerAndOne = jointly(material, joining("阿依古丽", true), joining("马强", false), joining("赵燕", false));
        var twoOthers = jointly(material, joining("阿依古丽", true), joining("马强", true), joining("赵燕", false));

        assertThat(issued(PaperForm.ACCEPTANCE, filerAndOne)).contains("古丽娜尔·阿不都热合曼、阿依古丽等4人：");
        assertThat(issued(PaperForm.ACCEPTANCE, twoOthers)).contains("阿依古丽、马强等4人：");
    }

    @Test
    void a_registration_lists_all_who_complain_and_the_agent_with_matters_powers_and_term_of_Art_11() {
        var material = jointly(MaterialFixture.awaitingAcceptance(), joining("阿依古丽", true), joining("马强", false));

        assertThat(issued(PaperForm.COMPLAINT_REGISTRATION, material))
                .contains("共同投诉人", "阿依古丽（代表人）", "马强", "654201199202021234", "塔城市新城街道8号")
                .contains("委托代理人", "周明", "E12345678", "代为投诉和参加调解", "一般代理", "2026年12月31日");
    }

    @Test
    void a_mediation_document_names_each_who_complains_and_the_agent() {
        var agreed = MaterialFixture.mediated(LawFixture.order121(), Result.AGREED, null);

        assertThat(issued(PaperForm.MEDIATION_DOCUMENT, jointly(agreed, joining("阿依古丽", true), joining("马强", false))))
                .contains("投诉人：古丽娜尔·阿不都热合曼，电话：13912345678")
                .contains("投诉人（代表人）：阿依古丽，电话：13800000002，地址：塔城市新城街道8号")
                .contains("投诉人：马强，")
                .contains("委托代理人：周明，电话：13700000003，代理权限：一般代理");
    }

    @Test
    void a_draft_has_no_number_and_no_day_and_says_what_it_is() {
        var text = new PaperText(PaperForm.ACCEPTANCE, MaterialFixture.accepted(LawFixture.order121()));
        var draft = text.paper(text.fields(Map.of()), null, true);

        assertThat(draft.draft()).isEqualTo("草稿　未印发");
        assertThat(draft.text()).contains("〔　　　　〕第　　　号").startsWith("塔城市市场监督管理局\n投诉受理决定书");
    }

    @Test
    void what_the_handler_writes_stands_over_what_was_drafted() {
        var text = new PaperText(PaperForm.REFUSAL, MaterialFixture.refused(LawFixture.order121(), "16-1"));

        assertThat(text.paper(text.fields(Map.of("reasons", "应由乌苏市处理。")), NUMBER, false)
                        .text())
                .contains("具体理由：应由乌苏市处理。")
                .doesNotContain("购买三百件");
    }

    @Test
    void a_field_that_the_form_does_not_have_and_a_day_that_is_none_are_refused() {
        assertThatThrownBy(() -> PaperText.check(PaperForm.ACCEPTANCE, Map.of("ground", "x")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> PaperText.check(PaperForm.IDENTITY_DEMAND, Map.of("until", "2026-02-30")))
                .isInstanceOf(InvalidInput.class);
        PaperText.check(PaperForm.IDENTITY_DEMAND, Map.of("until", "2026-02-28"));
    }

    @ParameterizedTest
    @EnumSource
    void every_form_and_field_is_called_something_in_both_languages(PaperForm form) {
        for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            var titles = Titles.in(locale);
            assertThat(titles.of(form)).isNotBlank();
            assertThat(PaperText.fields(form)).isNotEmpty().allSatisfy(field -> assertThat(titles.ofField(field))
                    .isNotBlank());
        }
    }

    private static String issued(PaperForm form, Material material) {
        var text = new PaperText(form, material);
        return text.paper(text.fields(Map.of()), NUMBER, false).text();
    }
}
