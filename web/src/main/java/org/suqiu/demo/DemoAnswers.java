package org.suqiu.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.suqiu.answer.StockAnswerDesk;
import org.suqiu.answer.Wording;

/** What callers ask again and again, with what the law says (Order 121). */
@ApplicationScoped
class DemoAnswers {

    private static final String PART = "answers";

    private static final List<Wording> ANSWERS = List.of(
            chinese("投诉要多久才受理？", "市场监督管理部门自收到投诉之日起七个工作日内作出是否受理的决定，并告知您。节假日不计算在内。（第十五条）"),
            chinese("调解要多长时间？", "自受理之日起六十日内调解终结；鉴定、检测所需的时间不计算在内。双方达成一致的，可以当场履行或者签订调解书。（第二十二条、第二十三条）"),
            chinese("投诉需要提供什么材料？", "您的姓名、电话和地址，对方的名称和地址，具体的投诉请求和事实；有小票、照片、聊天记录的请一并提供。（第十条）"),
            chinese("举报多久有结果？", "自收到举报之日起十五个工作日内核查并决定是否立案，特殊情况经批准可以再延长十五个工作日。留有姓名和联系方式的，会告知您结果。"),
            chinese("举报会不会泄露我的姓名？", "不会。举报人的信息只有承办此案的人员可以查看，每次查看都有记录，也不会告知被举报人。（第三十七条）"),
            chinese("对处理结果不满意怎么办？", "结案后可以要求复核一次，由承办机构负责人在七个工作日内答复；也可以依法申请仲裁或者向人民法院起诉。"),
            chinese("可以撤回投诉吗？", "办结之前随时可以撤回：再次来电，或者在查询页面凭受理编号和查询码撤回。"),
            english(
                    "When is my complaint accepted?",
                    "Within seven working days of its receipt the office decides and tells you (Art. 15)."),
            english(
                    "How long does a mediation take?",
                    "At most sixty days from the acceptance; the time of appraisals is not counted (Art. 22, 23)."));

    @Inject
    DemoMarks demoMarks;

    @Inject
    DemoPeople demoPeople;

    @Inject
    StockAnswerDesk stockAnswerDesk;

    void load() {
        if (!demoMarks.has(PART)) {
            ANSWERS.forEach(answer -> stockAnswerDesk.add(answer, demoPeople.importer()));
            demoMarks.set(PART, "");
        }
    }

    private static Wording chinese(String question, String answer) {
        return new Wording(question, answer, "zh-CN", true);
    }

    private static Wording english(String question, String answer) {
        return new Wording(question, answer, "en", true);
    }
}
