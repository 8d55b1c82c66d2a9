package org.suqiu.reports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A text with its tables and pictures as DOCX, ready to be pasted and written on: real paragraphs and real tables, whose pages
 * the word processor breaks and numbers.
 */
record WordText(PrintJob job) {

    byte[] bytes() throws IOException {
        var pictures = new ArrayList<byte[]>();
        var body = body(pictures);
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            write(zip, "[Content_Types].xml", WordPackage.part("content-types.xml"));
            write(zip, "_rels/.rels", WordPackage.part("relations.xml"));
            write(zip, "word/_rels/document.xml.rels", WordPackage.relationsOfDocument(pictures.size()));
            write(zip, "word/styles.xml", WordPackage.part("styles.xml"));
            write(zip, "word/footer1.xml", WordMarkup.footer(job.printed()));
            write(zip, "word/document.xml", body);
            for (int i = 0; i < pictures.size(); i++) {
                write(zip, WordPackage.picture(i), pictures.get(i));
            }
        }
        return file.toByteArray();
    }

    private String body(List<byte[]> pictures) throws IOException {
        var markup = new WordMarkup(job.printout().upright());
        markup.paragraph("Title", job.printout().title());
        job.facts().forEach(fact -> markup.paragraph("Fact", fact));
        for (var section : job.printout().sections()) {
            add(section, markup, pictures);
        }
        for (var section : new Definitions(job).section().stream().toList()) {
            add(section, markup, pictures);
        }
        markup.paragraph("Heading1", job.wording().text("rules"));
        job.printout().rules().forEach(rule -> markup.paragraph("Rule", rule));
        return markup.document();
    }

    private static void add(Section section, WordMarkup markup, List<byte[]> pictures) throws IOException {
        if (section.heading() != null) {
            markup.paragraph("Heading1", section.heading());
        }
        section.paragraphs().forEach(text -> markup.paragraph("BodyText", text));
        var table = section.table();
        if (table == null) {
            return;
        }
        if (table.hasNothingToShow()) {
            markup.paragraph("BodyText", table.whenEmpty());
            return;
        }
        markup.table(table);
        if (section.chart() != null && section.chart().showsAnything(table)) {
            markup.picture(pictures.size(), section.chart().unit());
            pictures.add(new Drawing(section.chart(), table).asPicture());
        }
    }

    private static void write(ZipOutputStream zip, String name, String text) throws IOException {
        write(zip, name, text.getBytes(UTF_8));
    }

    /** Entries of one moment, so that the same text is the same file. */
    private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
