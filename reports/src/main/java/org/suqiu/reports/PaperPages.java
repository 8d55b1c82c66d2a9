package org.suqiu.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.export.ooxml.JRDocxExporter;
import net.sf.jasperreports.export.SimpleDocxReportConfiguration;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;

/** An official paper on its pages. */
record PaperPages(OfficialPaper paper) {

    private static final String[] PLACES = {"a", "b", "c", "d"};
    private static final String LAST_BODY = "LAST_BODY";
    private static final int A4_HEIGHT = 842;
    private static final String STAND_INS = "〓：字库未收录的字，见本文书的可编辑文件。";

    byte[] portable() throws JRException {
        var typeface = new Typeface(Typeface.SERIF);
        var rows = rows(typeface::showable);
        var parameters = parameters();
        parameters.put("missing", typeface.charactersMissing() ? STAND_INS : null);
        var file = new ByteArrayOutputStream();
        var exporter = new JRPdfExporter();
        exporter.setExporterInput(new SimpleExporterInput(fill(parameters, rows)));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(file));
        exporter.setConfiguration(described(typeface.showable(paper.name())));
        exporter.setConfiguration(brokenAsMeasured());
        exporter.exportReport();
        return file.toByteArray();
    }

    /** One text that the word processor breaks into pages and numbers, whatever is written into it. */
    byte[] editable() throws JRException, IOException {
        var parameters = parameters();
        parameters.put(JRParameter.IS_IGNORE_PAGINATION, true);
        var print = fill(parameters, rows(UnaryOperator.identity()));
        print.setPageHeight(A4_HEIGHT);
        var file = new ByteArrayOutputStream();
        var exporter = new JRDocxExporter();
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(file));
        exporter.setConfiguration(growingWithItsText());
        exporter.exportReport();
        return new FlowingDocument(file.toByteArray()).bytes();
    }

    private JasperPrint fill(Map<String, Object> parameters, Collection<Map<String, ?>> rows) throws JRException {
        return Template.OFFICIAL_PAPER.fill(parameters, new JRMapCollectionDataSource(rows));
    }

    private Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        parameters.put("draft", paper.draft());
        return parameters;
    }

    private Collection<Map<String, ?>> rows(UnaryOperator<String> showable) {
        List<Map<String, ?>> rows = new ArrayList<>();
        for (var passage : paper.passages()) {
            boolean end = rows.size() >= paper.beginningOfTheEnd();
            var row = row(passage, showable);
            row.put("end", end);
            row.put(
                    "kind",
                    end && passage.kind() == Passage.Kind.BODY
                            ? LAST_BODY
                            : passage.kind().name());
            rows.add(row);
        }
        return rows;
    }

    private static Map<String, Object> row(Passage passage, UnaryOperator<String> showable) {
        var row = new HashMap<String, Object>();
        for (int place = 0; place < passage.texts().size(); place++) {
            row.put(PLACES[place], showable.apply(passage.texts().get(place)));
        }
        return row;
    }

    private static SimplePdfExporterConfiguration described(String title) {
        var configuration = new SimplePdfExporterConfiguration();
        configuration.setMetadataTitle(title);
        configuration.setDisplayMetadataTitle(true);
        return configuration;
    }

    /** The page's own way of breaking lines lets a comma begin one. */
    private static SimplePdfReportConfiguration brokenAsMeasured() {
        var configuration = new SimplePdfReportConfiguration();
        configuration.setForceLineBreakPolicy(true);
        return configuration;
    }

    /** The reader's typeface may be taller than ours. */
    private static SimpleDocxReportConfiguration growingWithItsText() {
        var configuration = new SimpleDocxReportConfiguration();
        configuration.setFlexibleRowHeight(true);
        return configuration;
    }
}
