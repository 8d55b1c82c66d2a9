package org.suqiu.papers.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.papers.form.PaperCases.AS_MUCH_AS_CAN_BE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.suqiu.casefile.CaseEvent;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.EventType;
import org.suqiu.mediation.Performance;
import org.suqiu.reports.Format;
import org.suqiu.reports.OfficialPaper;
import org.suqiu.reports.OfficialPaperPrintout;
import org.suqiu.reports.Passage;

/** Each form on paper, read back: nothing of it is cut off, whatever was brought in. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PrintedPapersTest {

    private static final OfficialPaperPrintout PRINTOUT = new OfficialPaperPrintout();
    private static final String FOOT = "第\\s*\\d+\\s*页，共\\s*\\d+\\s*页";

    static Stream<Arguments> papers() {
        return Stream.of(PaperCases.values())
                .flatMap(bulk -> Stream.of(PaperForm.values()).map(form -> Arguments.of(bulk, form)));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void all_that_a_form_says_stands_on_the_paper(PaperCases bulk, PaperForm form) {
        OfficialPaper paper = issued(form, bulk.of(form));

        assertStands(paper, bulk, form.toString());
        assertThat(paper.text()).contains("〔2026〕第12号");
    }

    @ParameterizedTest
    @EnumSource(
            value = PaperForm.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DISPATCH_NOTICE"})
    void whoever_is_named_is_named_in_full_however_long_the_name_is(PaperForm form) {
        Material material = AS_MUCH_AS_CAN_BE.of(form);

        assertThat(flat(issued(form, material).text())).contains(AS_MUCH_AS_CAN_BE.names());
    }

    @ParameterizedTest
    @EnumSource
    void all_of_a_case_stands_on_its_sheet(PaperCases bulk) {
        Material material = bulk.of(PaperForm.MEDIATION_DOCUMENT);
        var sheet = new CaseSheet(material, history()).paper();

        assertStands(sheet, bulk, "办件单");
        assertThat(bulk.names()).allSatisfy(name -> assertThat(sheet.text()).contains(name));
        assertThat(sheet.text()).contains(material.caseFile().incident().facts());
    }

    private static void assertStands(OfficialPaper paper, PaperCases bulk, String form) {
        String printed = flat(pdf(PRINTOUT.print(paper, Format.PDF)));
        for (Passage passage : paper.passages()) {
            for (String text : passage.texts()) {
                assertThat(printed).as("%s, %s", form, bulk).contains(flat(text));
            }
        }
    }

    private static OfficialPaper issued(PaperForm form, Material material) {
        var text = new PaperText(form, material);
        return text.paper(text.fields(Map.of()), new PaperNumber(2026, 12), true);
    }

    /** Two years of a case that was hard to settle. */
    static CaseHistory history() {
        var at = CaseFileFixture.noon(CaseFileFixture.DAY);
        List<CaseEvent> events = IntStream.range(0, 120)
                .mapToObj(day -> new CaseEvent(
                        CaseFileFixture.NUMBER,
                        EventType.values()[day % EventType.values().length],
                        "li",
                        at.plusSeconds(day * 86_400L),
                        Map.of()))
                .toList();
        List<Performance> payments = List.of();
        return new CaseHistory(
                List.of(),
                payments,
                List.of(new NumberedPaper(
                        PaperForm.ACCEPTANCE, new PaperNumber(2026, 12), CaseFileFixture.DAY.plusDays(2))),
                events);
    }

    private static String pdf(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return IntStream.rangeClosed(1, document.getNumberOfPages())
                    .mapToObj(page -> page(document, page))
                    .collect(Collectors.joining());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** In the order in which it was written, cell by cell; without the foot that interrupts a text. */
    private static String page(PDDocument document, int page) {
        try {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).replaceAll(FOOT, "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s　]", "");
    }
}
