package org.suqiu.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OfficialPaperDocxTest {

    private static final String DOCUMENT = "word/document.xml";

    @Test
    void it_is_text_to_go_on_writing_with_rare_characters_kept() throws IOException {
        var letter = docx(OfficialPaperFixture.letter());

        assertThat(String.join("", letter.texts(DOCUMENT, "w:t")))
                .contains("投诉受理决定书", "〔2026〕第12号", "本机关决定予以受理。", "（印　章）", "2026年5月22日");
        assertThat(letter.elements(DOCUMENT, "w:drawing")).isEmpty();
        assertThat(docx(OfficialPaperFixture.table("𠮷祥商店", "破损")).texts(DOCUMENT, "w:t"))
                .contains("𠮷祥商店");
    }

    @Test
    void its_first_lines_are_indented_and_its_typeface_is_the_offices() throws IOException {
        var letter = docx(OfficialPaperFixture.letter());

        assertThat(letter.texts(DOCUMENT, "w:t")).isNotEmpty();
        assertThat(letter.elements("word/styles.xml", "w:ind"))
                .anyMatch(indent -> indent.getAttribute("w:firstLine").equals("640"));
        assertThat(letter.elements(DOCUMENT, "w:rFonts"))
                .allMatch(font -> font.getAttribute("w:eastAsia").equals("FangSong"));
    }

    @Test
    void it_is_one_a4_section_whose_pages_the_word_processor_numbers() throws IOException {
        var letter = docx(OfficialPaperFixture.longLetter());

        assertThat(letter.elements(DOCUMENT, "w:pgSz"))
                .singleElement()
                .satisfies(size -> assertThat(size.getAttribute("w:h")).isEqualTo("16840"));
        assertThat(letter.elements(DOCUMENT, "w:pgMar"))
                .allMatch(margins -> margins.getAttribute("w:bottom").equals("1984"));
        assertThat(letter.elements(DOCUMENT, "w:footerReference")).hasSize(1);
        assertThat(letter.elements("word/footer1.xml", "w:fldSimple")).hasSize(2);
    }

    private static PrintedXml docx(OfficialPaper paper) throws IOException {
        return PrintedXml.read(new OfficialPaperPrintout().print(paper, Format.DOCX));
    }
}
