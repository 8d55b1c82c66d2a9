package org.suqiu.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.reports.CountyResolutionFixture.CHINESE;
import static org.suqiu.reports.CountyResolutionFixture.YEAR_2023;
import static org.suqiu.reports.CountyResolutionFixture.golden;

import java.io.IOException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DocxPrintoutTest {
    private static final String DOCUMENT = "word/document.xml";

    @Test
    void it_says_all_that_the_page_says() throws IOException {
        var texts = PrintedXml.of(golden(CHINESE), Format.DOCX).texts(DOCUMENT, "w:t");

        YEAR_2023.rows().forEach(row -> assertThat(texts).contains(row.county()));
        assertThat(texts)
                .contains("消费投诉办理情况统计表（分地区）", "83.33%", "95.65%", "81.13%", "78.95%", "100%", "66.67%")
                .contains("合计", "55", "193", "229", "84.28%", "50.13", "501,289.00", "+25.32%")
                .contains("指标定义与分母", "第 1 页，共 2 页", "第 2 页，共 2 页");
    }

    @Test
    void it_is_a4_landscape_and_each_page_begins_a_section() throws IOException {
        var document = PrintedXml.of(golden(CHINESE), Format.DOCX);

        assertThat(document.elements(DOCUMENT, "w:pgSz"))
                .hasSize(2)
                .allMatch(size -> size.getAttribute("w:orient").equals("landscape"))
                .allMatch(size -> size.getAttribute("w:w").equals("16840"));
    }
}
