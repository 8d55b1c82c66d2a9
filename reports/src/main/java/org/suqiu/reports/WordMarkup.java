package org.suqiu.reports;

import java.util.List;

/** The body of a DOCX, written paragraph by paragraph. Lengths are twentieths of a point, pictures' in EMU. */
final class WordMarkup {
    private static final int TWENTIETHS = 20;
    private static final int EMU = 12_700;
    private static final int A4_SHORT = 595 * TWENTIETHS;
    private static final int A4_LONG = 842 * TWENTIETHS;
    private static final int MARGIN = 36 * TWENTIETHS;
    private static final int PICTURE_WIDTH = 500;
    private static final int PICTURE_HEIGHT = 200;

    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";
    private static final String SHADE = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E3EBF4\"/>";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

    private final StringBuilder body = new StringBuilder();
    private final boolean upright;

    WordMarkup(boolean upright) {
        this.upright = upright;
    }

    static String footer(String printed) {
        return XML + "<w:ftr " + NAMESPACES + "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>" + run(printed + "　")
                + field("PAGE") + run(" / ") + field("NUMPAGES") + "</w:p></w:ftr>";
    }

    void paragraph(String style, String text) {
        body.append("<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>%s</w:p>".formatted(style, run(text)));
    }

    /** The header row is repeated on every page that the table reaches. */
    void table(Table table) {
        var widths = new ColumnWidths(table).sharing(upright ? Template.UPRIGHT_WIDTH : Template.LYING_WIDTH);
        body.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"Figures\"/><w:tblW w:w=\"0\" w:type=\"auto\"/>"
                + "<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        widths.forEach(width -> body.append("<w:gridCol w:w=\"%d\"/>".formatted(width * TWENTIETHS)));
        body.append("</w:tblGrid>");
        var header = table.columns().stream()
                .map(column -> Cell.words(column.title()))
                .toList();
        row("ColumnTitle", header, widths);
        table.rows().forEach(row -> row("Cell", row, widths));
        if (table.total() != null) {
            row("Total", table.total(), widths);
        }
        body.append("</w:tbl>");
        paragraph("Rule", "");
    }

    private void row(String style, List<Cell> cells, List<Integer> widths) {
        var shade = style.equals("Cell") ? "" : SHADE;
        body.append("<w:tr><w:trPr><w:cantSplit/>%s</w:trPr>"
                .formatted(style.equals("ColumnTitle") ? "<w:tblHeader/>" : ""));
        for (int i = 0; i < cells.size(); i++) {
            boolean words = cells.get(i).measure() == Measure.WORDS;
            body.append("<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/>%s<w:vAlign w:val=\"center\"/></w:tcPr>"
                    .formatted(widths.get(i) * TWENTIETHS, shade));
            body.append("<w:p><w:pPr><w:pStyle w:val=\"%s\"/>%s</w:pPr>%s</w:p></w:tc>"
                    .formatted(
                            style,
                            words ? "" : "<w:jc w:val=\"right\"/>",
                            run(cells.get(i).printed())));
        }
        body.append("</w:tr>");
    }

    /** @param number which picture of the document, from 0 */
    void picture(int number, String description) {
        int width = PICTURE_WIDTH * EMU;
        int height = PICTURE_HEIGHT * EMU;
        body.append(("<w:p><w:pPr><w:pStyle w:val=\"Picture\"/></w:pPr><w:r><w:drawing><wp:inline>"
                        + "<wp:extent cx=\"%1$d\" cy=\"%2$d\"/><wp:docPr id=\"%3$d\" name=\"%3$d\" descr=\"%4$s\"/>"
                        + "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
                        + "<pic:pic><pic:nvPicPr><pic:cNvPr id=\"%3$d\" name=\"%3$d\"/><pic:cNvPicPr/></pic:nvPicPr>"
                        + "<pic:blipFill><a:blip r:embed=\"%5$s\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
                        + "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"%1$d\" cy=\"%2$d\"/></a:xfrm>"
                        + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>"
                        + "</wp:inline></w:drawing></w:r></w:p>")
                .formatted(width, height, number + 1, escaped(description), WordPackage.pictureRelation(number)));
    }

    String document() {
        int width = upright ? A4_SHORT : A4_LONG;
        int height = upright ? A4_LONG : A4_SHORT;
        var page = ("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"%s\"/><w:pgSz w:w=\"%d\" w:h=\"%d\"%s/>"
                        + "<w:pgMar w:top=\"%5$d\" w:right=\"%5$d\" w:bottom=\"%5$d\" w:left=\"%5$d\""
                        + " w:header=\"360\" w:footer=\"360\" w:gutter=\"0\"/></w:sectPr>")
                .formatted(WordPackage.FOOTER, width, height, upright ? "" : " w:orient=\"landscape\"", MARGIN);
        return XML + "<w:document " + NAMESPACES + "><w:body>" + body + page + "</w:body></w:document>";
    }

    private static String run(String text) {
        var lines = text.lines()
                .map(line -> "<w:t xml:space=\"preserve\">" + escaped(line) + "</w:t>")
                .toList();
        return "<w:r>" + String.join("<w:br/>", lines) + "</w:r>";
    }

    private static String field(String what) {
        return "<w:fldSimple w:instr=\" " + what + " \"><w:r><w:t>1</w:t></w:r></w:fldSimple>";
    }

    /** Control characters have no place in XML at all. */
    private static String escaped(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
