package org.suqiu.reports;

import java.io.ByteArrayOutputStream;
import java.util.function.UnaryOperator;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.SimplePrintPart;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.export.ooxml.JRDocxExporter;
import net.sf.jasperreports.export.SimpleDocxReportConfiguration;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;

/** The pages as DOCX; rare characters stay, for the reader's own typefaces may show them. */
record WordDocument(PrintJob job) {

    byte[] bytes() throws JRException {
        var contents = new PageContents(job, UnaryOperator.identity());
        var parameters = contents.parameters();
        parameters.put("charactersMissing", false);
        var print = Template.page(job.printout()).fill(parameters, new JRMapCollectionDataSource(contents.pieces()));
        var file = new ByteArrayOutputStream();
        var exporter = new JRDocxExporter();
        exporter.setExporterInput(new SimpleExporterInput(withPagesAsSections(print)));
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
