package org.suqiu.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.CaseEvent;
import org.suqiu.casefile.EventType;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MessageViewTest {

    @Test
    void a_placed_case_names_its_office() {
        assertThat(told(EventType.PLACED, Map.of("office", "654201", "reason", "respondent-county")))
                .isEqualTo("已分送给局654201办理。");
    }

    @Test
    void what_an_office_wrote_for_the_dispatcher_is_not_told() {
        assertThat(told(EventType.RETURNED, Map.of("office", "654201", "reason", "投诉人难缠")))
                .doesNotContain("难缠");
    }

    @Test
    void a_matter_for_another_authority_names_it_Art_34() {
        assertThat(told(EventType.REFERRED, Map.of("competentOffice", "乌鲁木齐市市场监督管理局", "reason", "地址不在本地区")))
                .isEqualTo("不属于本热线所属机构处理，请向乌鲁木齐市市场监督管理局提出。");
    }

    @Test
    void an_agreement_tells_what_was_promised() {
        assertThat(told(EventType.MEDIATION_CONCLUDED, Map.of("result", "AGREED", "promised", "1280.00")))
                .isEqualTo("调解达成协议。商定支付1280.00元。");
    }

    @Test
    void a_payment_tells_its_day_and_amount() {
        assertThat(told(EventType.PAYMENT_RECORDED, Map.of("amount", "500.00", "on", "2026-06-03")))
                .isEqualTo("2026年6月3日（星期三）支付500.00元，已记录。");
    }

    @Test
    void a_moved_date_tells_from_when_to_when() {
        assertThat(told(
                        EventType.DUE_DATE_MOVED,
                        Map.of("step", "ACCEPTANCE", "from", "2027-01-04", "to", "2027-01-05")))
                .contains("决定受理", "2027年1月4日", "2027年1月5日");
    }

    @Test
    void a_paper_that_went_to_the_other_side_is_not_told_as_the_readers_own() {
        assertThat(told(EventType.PAPER_SENT, Map.of("form", "TERMINATION", "recipient", "COMPLAINANT")))
                .isEqualTo("《投诉终止调解决定书》已发送给您。");
        assertThat(told(EventType.PAPER_SENT, Map.of("form", "TERMINATION", "recipient", "RESPONDENT")))
                .isEqualTo("《投诉终止调解决定书》已发送给被投诉人。");
    }

    private static String told(EventType type, Map<String, String> detail) {
        var event =
                new CaseEvent("654201-20260520-0001", type, "system", Instant.parse("2026-05-20T04:00:00Z"), detail);
        return MessageView.of(event, code -> "局" + code, new PageText(PageLanguage.CHINESE))
                .words();
    }
}
