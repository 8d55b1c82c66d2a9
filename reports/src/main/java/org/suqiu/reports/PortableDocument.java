package org.suqiu.reports;

import java.io.ByteArrayOutputStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.type.OrientationEnum;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;

/** The pages as PDF, with their typeface embedded. */
record PortableDocument(PrintJob job) {

    byte[] bytes() throws JRException {
        var typeface = new Typeface(Typeface.SANS);
        var contents = new PageContents(job, typeface::showable);
        var parameters = contents.parameters();
        var pieces = contents.pieces();
        parameters.put("charactersMissing", typeface.charactersMissing());
        var print = Template.page(job.printout()).fill(parameters, new JRMapCollectionDataSource(pieces));
        var file = new ByteArrayOutputStream();
        var exporter = new JRPdfExporter();
        exporter.setExporterInput(new SimpleExporterInput(lying(print)));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(file));
        exporter.setConfiguration(described(contents.title()));
        exporter.setConfiguration(brokenAsMeasured());
        exporter.exportReport();
        return file.toByteArray();
    }

    /** Marked as landscape, it would become an upright page turned by 90 degrees. */
    private static JasperPrint lying(JasperPrint page) {
        page.setOrientation(OrientationEnum.PORTRAIT);
        return page;
    }

    /** The page's own way of breaking lines lets a bracket begin one. */
    private static SimplePdfReportConfiguration brokenAsMeasured() {
        var configuration = new SimplePdfReportConfiguration();
        configuration.setForceLineBreakPolicy(true);
        return configuration;
    }

    private static SimplePdfExporterConfiguration described(String title) {
        var configuration = new SimplePdfExporterConfiguration();
        configuration.setMetadataTitle(title);
        configuration.setDisplayMetadataTitle(true);
        return configuration;
    }
}
