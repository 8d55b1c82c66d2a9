package org.suqiu.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OfficialPaperPdfTest {

    private static final OfficialPaperPrintout PRINTOUT = new OfficialPaperPrintout();

    @Test
    void a_letter_says_all_it_was_given_on_one_numbered_page_of_a4() {
        var pdf = pdf(OfficialPaperFixture.letter());

        assertThat(pdf.pages()).hasSize(1);
        assertThat(pdf.text())
                .contains("塔城市市场监督管理局", "投诉受理决定书", "〔2026〕第12号", "古丽娜尔·阿不都热合曼：")
                .contains("（印　章）", "2026年5月22日", "受送达人（签名）", "第 1 页，共 1 页")
                .doesNotContain("草稿", "〓");
        assertThat(flat(pdf)).contains("根据《市场监督管理投诉举报处理办法》第十五条的规定，本机关决定予以受理。");
        assertThat(pdf.sizes().get(0).getWidth()).isCloseTo(595, within(1f));
        assertThat(pdf.sizes().get(0).getHeight()).isCloseTo(842, within(1f));
    }

    @Test
    void a_draft_says_so_on_every_page() {
        assertThat(pdf(OfficialPaperFixture.draft()).pages())
                .allSatisfy(page -> assertThat(page).contains("草稿"));
    }

    @Test
    void a_long_agreement_runs_over_pages_and_is_signed_once() {
        var pdf = pdf(OfficialPaperFixture.longLetter());

        assertThat(pdf.pages()).hasSizeGreaterThan(2);
        for (int page = 1; page <= pdf.pages().size(); page++) {
            assertThat(pdf.pages().get(page - 1))
                    .contains("第 %d 页，共 %d 页".formatted(page, pdf.pages().size()));
        }
        assertThat(flat(pdf)).contains("第1条：", "第30条：");
        assertThat(flat(pdf).split(OfficialPaperFixture.LONG_OFFICE, -1)).hasSize(2);
    }

    @Test
    void a_signature_is_never_alone_on_its_page() {
        for (int paragraphs = 8; paragraphs < 20; paragraphs++) {
            var pages = pdf(OfficialPaperFixture.letterOf(paragraphs)).pages();

            assertThat(pages.get(pages.size() - 1)).contains("（印　章）", "已收悉");
        }
    }

    @Test
    void a_table_grows_with_long_names_and_facts() {
        var facts = "滴灌带铺设三天后多处破裂，商家拒绝退换。".repeat(150);
        var respondent = "塔城地区绿洲现代农业生产资料连锁经营有限责任公司第七分公司（塔城市和平街道文化路直营店）";

        var pdf = pdf(OfficialPaperFixture.table(respondent, facts));

        assertThat(pdf.pages()).hasSizeGreaterThan(2);
        var all = pdf.text().replaceAll("\\s", "");
        assertThat(all.split("滴灌带铺设三天后多处破裂", -1).length).isGreaterThan(100);
        assertThat(pdf.lines()).noneMatch(line -> line.startsWith("，") || line.startsWith("。"));
        assertThat(all).contains("拟办意见", "经办人", "话务员");
    }

    @Test
    void a_character_that_the_typeface_lacks_leaves_a_mark_and_a_note_and_is_named() {
        var pdf = pdf(OfficialPaperFixture.table("𠮷祥商店", "破损"));

        assertThat(pdf.text()).contains("〓祥商店", "字库未收录");
        assertThat(PRINTOUT.unprintable("𠮷祥商店\n𠮷")).containsExactly("𠮷");
        assertThat(PRINTOUT.unprintable("吉祥商店")).isEmpty();
    }

    @Test
    void only_embedded_fonts_are_used() {
        assertThat(pdf(OfficialPaperFixture.letter()).fonts())
                .isNotEmpty()
                .allMatch(PDFont::isEmbedded)
                .extracting(PDFont::getName)
                .allMatch(name -> name.contains("NotoSerifSC"));
    }

    private static String flat(PrintedPdf pdf) {
        return pdf.text().replaceAll("\\s", "");
    }

    private static PrintedPdf pdf(OfficialPaper paper) {
        return PrintedPdf.read(PRINTOUT.print(paper, Format.PDF));
    }
}
