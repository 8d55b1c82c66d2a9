package org.suqiu.reports;

import java.util.ArrayList;
import java.util.List;

/** Papers as offices write them. */
final class OfficialPaperFixture {

    static final String LONG_OFFICE = "和布克赛尔蒙古自治县市场监督管理局";

    private OfficialPaperFixture() {}

    static OfficialPaper letter() {
        return new OfficialPaper(
                "投诉受理决定书",
                null,
                List.of(
                        Passage.redHead("塔城市市场监督管理局"),
                        Passage.title("投诉受理决定书"),
                        Passage.number("〔2026〕第12号"),
                        Passage.addressee("古丽娜尔·阿不都热合曼："),
                        Passage.body("你于2026年5月20日提出的关于绿洲农资经营部（滴灌带）的投诉（编号654201-20260520-0001）已收悉。"
                                + "经审查，符合规定的受理条件。根据《市场监督管理投诉举报处理办法》第十五条的规定，本机关决定予以受理。"),
                        Passage.body("本件经投诉人和被投诉人同意，采用调解的方式处理。"),
                        Passage.signature("塔城市市场监督管理局", "（印　章）", "2026年5月22日"),
                        Passage.service("送达方式：　　　　　　　送达人：　　　　　　　受送达人（签名）：\n送达日期：　　　年　　月　　日")));
    }

    static OfficialPaper draft() {
        return new OfficialPaper("投诉受理决定书", "草稿", letter().passages());
    }

    static OfficialPaper letterOf(int paragraphs) {
        var passages = new ArrayList<Passage>();
        passages.add(Passage.title("投诉受理决定书"));
        for (int paragraph = 0; paragraph < paragraphs; paragraph++) {
            passages.add(Passage.body("你提出的投诉已收悉。"));
        }
        passages.add(Passage.signature("塔城市市场监督管理局", "（印　章）", "2026年5月22日"));
        passages.add(Passage.service("送达日期："));
        return new OfficialPaper("投诉受理决定书", null, passages);
    }

    static OfficialPaper longLetter() {
        var passages = new ArrayList<Passage>();
        passages.add(Passage.title("投诉调解书"));
        passages.add(Passage.number("〔2026〕第1号"));
        for (int article = 1; article <= 30; article++) {
            passages.add(Passage.body("第" + article + "条：" + "被投诉人于约定之日前向投诉人退还货款，并承担由此产生的运费。".repeat(2)));
        }
        passages.add(Passage.signatory("投诉人（签字或者盖章）：", "年　　月　　日"));
        passages.add(Passage.signatory("被投诉人（签字或者盖章）：", "年　　月　　日"));
        passages.add(Passage.signature(LONG_OFFICE, "（印　章）", "2026年12月31日"));
        return new OfficialPaper("投诉调解书", null, passages);
    }

    static OfficialPaper table(String respondent, String facts) {
        return new OfficialPaper(
                "投诉登记表",
                null,
                List.of(
                        Passage.title("投诉登记表"),
                        Passage.number("〔2026〕第3号"),
                        Passage.section("投诉人"),
                        Passage.pair("姓　名", "古丽娜尔·阿不都热合曼", "电　话", "13912345678"),
                        Passage.wide("通讯地址", "塔城市和平街道文化路12号3单元402室"),
                        Passage.section("被投诉人"),
                        Passage.pair("名　称", respondent, "电　话", null),
                        Passage.section("投诉内容"),
                        Passage.wide("事　实", facts),
                        Passage.tall("拟办意见", ""),
                        Passage.columns("时间", "事项", "经办人"),
                        Passage.line("2026-05-20 10:15", "接收", "话务员")));
    }
}
