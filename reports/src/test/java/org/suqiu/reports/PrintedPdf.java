package org.suqiu.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;

/** A printed PDF, read back. */
record PrintedPdf(List<String> pages, List<PDRectangle> sizes, List<PDFont> fonts) {

    static PrintedPdf of(CountyResolution resolution) {
        return read(CountyResolutionFixture.print(resolution, Format.PDF));
    }

    String text() {
        return String.join("\n", pages);
    }

    /** Every line, its words one blank apart. */
    List<String> lines() {
        return text().lines().map(line -> line.replaceAll("\\s+", " ").strip()).toList();
    }

    static PrintedPdf read(byte[] file) {
        try (var document = Loader.loadPDF(file)) {
            var numbers = IntStream.rangeClosed(1, document.getNumberOfPages());
            var pages = numbers.mapToObj(number -> text(document, number)).toList();
            var sizes = new ArrayList<PDRectangle>();
            var fonts = new ArrayList<PDFont>();
            for (var page : document.getPages()) {
                sizes.add(page.getMediaBox());
                fonts.addAll(fonts(page));
            }
            return new PrintedPdf(pages, sizes, fonts);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(PDDocument document, int page) {
        try {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<PDFont> fonts(PDPage page) throws IOException {
        var fonts = new ArrayList<PDFont>();
        for (var name : page.getResources().getFontNames()) {
            fonts.add(page.getResources().getFont(name));
        }
        return fonts;
    }
}
