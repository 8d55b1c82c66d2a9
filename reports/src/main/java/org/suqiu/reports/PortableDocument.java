package org.suqiu.reports;

import java.io.ByteArrayOutputStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.type.OrientationEnum;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;

/** The page as PDF, with its typeface embedded. */
record PortableDocument(CountyResolution resolution) {

    byte[] bytes() throws JRException {
        var typeface = new Typeface(Typeface.SANS);
        var contents = new PageContents(resolution, new Wording(resolution.locale()), typeface::showable);
        var parameters = contents.parameters();
        parameters.put("charactersMissing", typeface.charactersMissing());
        var file = new ByteArrayOutputStream();
        var exporter = new JRPdfExporter();
        exporter.setExporterInput(new SimpleExporterInput(lying(Template.PAGE.fill(parameters))));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(file));
        exporter.setConfiguration(described(contents.title()));
        exporter.exportReport();
        return file.toByteArray();
    }

    /** Marked as landscape, it would become an upright page turned by 90 degrees. */
    private static JasperPrint lying(JasperPrint page) {
        page.setOrientation(OrientationEnum.PORTRAIT);
        return page;
    }

    private static SimplePdfExporterConfiguration described(String title) {
        var configuration = new SimplePdfExporterConfiguration();
        configuration.setMetadataTitle(title);
        configuration.setDisplayMetadataTitle(true);
        return configuration;
    }
}
