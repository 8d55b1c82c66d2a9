package org.suqiu.printouts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF, read back line by line, its words one blank apart. */
record PrintedText(List<String> lines) {

    static PrintedText of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return new PrintedText(stripper.getText(document)
                    .lines()
                    .map(line -> line.replaceAll("\\s+", " ").strip())
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String text() {
        return String.join("\n", lines);
    }
}
