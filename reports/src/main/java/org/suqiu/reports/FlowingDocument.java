package org.suqiu.reports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Lets go of a DOCX what the exporter holds fast: the word processor numbers the pages, breaks them at the bottom margin, and
 * gives each row the height of its text.
 */
record FlowingDocument(byte[] exported) {

    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String SMALL = "<w:rPr><w:rFonts w:ascii=\"FangSong\" w:hAnsi=\"FangSong\""
            + " w:eastAsia=\"FangSong\"/><w:sz w:val=\"21\"/></w:rPr>";
    private static final String FOOTER = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:ftr "
            + NAMESPACES + "><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>" + text("第 ") + counted("PAGE")
            + text(" 页，共 ") + counted("NUMPAGES") + text(" 页") + "</w:p></w:ftr>";
    private static final String CONTENT_TYPE = "<Override PartName=\"/word/footer1.xml\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml\"/>";
    private static final String RELATION = "<Relationship Id=\"rIdFooter\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer\""
            + " Target=\"footer1.xml\"/>";
    private static final String REFERENCE = "<w:footerReference w:type=\"default\" r:id=\"rIdFooter\"/>";

    /** 35 mm and 25 mm, in twentieths of a point. */
    private static final String BOTTOM = "w:bottom=\"1984\" w:left=\"$1\" w:header=\"0\" w:footer=\"1417\"";

    private static final Pattern NO_BOTTOM =
            Pattern.compile("w:bottom=\"0\" w:left=\"(\\d+)\" w:header=\"0\" w:footer=\"0\"");
    private static final Pattern HEIGHT_OF_TEXT = Pattern.compile(
            "<w:trHeight w:hRule=\"atLeast\" w:val=\"\\d+\" />"
                    + "(?=(?:(?!</w:tr>).)*<w:pStyle w:val=\"(?:Addressee|Body|Note|Value|Small)\"/>)",
            Pattern.DOTALL);

    byte[] bytes() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(exported));
                var to = new ZipOutputStream(file)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                write(to, entry.getName(), changed(entry.getName(), from.readAllBytes()));
            }
            write(to, "word/footer1.xml", FOOTER.getBytes(UTF_8));
        }
        return file.toByteArray();
    }

    private static byte[] changed(String part, byte[] content) {
        return switch (part) {
            case "[Content_Types].xml" -> with(content, "</Types>", CONTENT_TYPE + "</Types>");
            case "word/_rels/document.xml.rels" -> with(content, "</Relationships>", RELATION + "</Relationships>");
            case "word/document.xml" -> flowing(with(content, "<w:sectPr>", "<w:sectPr>" + REFERENCE));
            default -> content;
        };
    }

    private static byte[] flowing(byte[] content) {
        var text = NO_BOTTOM.matcher(new String(content, UTF_8)).replaceAll(BOTTOM);
        return HEIGHT_OF_TEXT.matcher(text).replaceAll("").getBytes(UTF_8);
    }

    private static byte[] with(byte[] content, String place, String replacement) {
        var text = new String(content, UTF_8);
        if (!text.contains(place)) {
            throw new IllegalStateException("the exporter writes another document now: no " + place);
        }
        return text.replace(place, replacement).getBytes(UTF_8);
    }

    /** Entries of one moment, so that the same paper is the same file. */
    private static void write(ZipOutputStream to, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(0);
        to.putNextEntry(entry);
        to.write(content);
        to.closeEntry();
    }

    private static String text(String words) {
        return "<w:r>" + SMALL + "<w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    private static String counted(String what) {
        return "<w:fldSimple w:instr=\" " + what + " \"><w:r>" + SMALL + "<w:t>1</w:t></w:r></w:fldSimple>";
    }
}
