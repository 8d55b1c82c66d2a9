package org.suqiu.reports;

import java.io.ByteArrayOutputStream;
import java.util.function.UnaryOperator;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.SimplePrintPart;
import net.sf.jasperreports.engine.export.ooxml.JRDocxExporter;
import net.sf.jasperreports.export.SimpleDocxReportConfiguration;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;

/** The page as DOCX; rare characters stay, for the reader's own typefaces may show them. */
record WordDocument(CountyResolution resolution) {

    byte[] bytes() throws JRException {
        var wording = new Wording(resolution.locale());
        var parameters = new PageContents(resolution, wording, UnaryOperator.identity()).parameters();
        parameters.put("charactersMissing", false);
        var file = new ByteArrayOutputStream();
        var exporter = new JRDocxExporter();
        exporter.setExporterInput(new SimpleExporterInput(withPagesAsSections(Template.PAGE.fill(parameters))));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(file));
        exporter.setConfiguration(growingWithItsText());
        exporter.exportReport();
        return file.toByteArray();
    }

    /** The reader's typeface may be taller than ours. */
    private static SimpleDocxReportConfiguration growingWithItsText() {
        var configuration = new SimpleDocxReportConfiguration();
        configuration.setFlexibleRowHeight(true);
        return configuration;
    }

    /** A part becomes a section, which begins on a page of its own; other page breaks are lost inside tables. */
    private static JasperPrint withPagesAsSections(JasperPrint print) {
        for (int page = 0; page < print.getPages().size(); page++) {
            print.addPart(page, SimplePrintPart.fromJasperPrint(print, null));
        }
        return print;
    }
}
