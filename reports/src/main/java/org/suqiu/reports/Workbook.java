package org.suqiu.reports;

import java.io.ByteArrayOutputStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.export.ooxml.JRXlsxExporter;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.export.SimpleXlsxReportConfiguration;

/** The figures as XLSX, for going on working: numbers on the first sheet, definitions and changes on their own. */
record Workbook(CountyResolution resolution) {
    private static final int POINTS_OF_MARGIN = 36;

    byte[] bytes() throws JRException {
        var wording = new Wording(resolution.locale());
        var sheets = new WorkbookContents(resolution, wording);
        var file = new ByteArrayOutputStream();
        var exporter = new JRXlsxExporter();
        exporter.setExporterInput(SimpleExporterInput.getInstance(sheets.filled()));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(file));
        exporter.setConfiguration(withNumbersIn(
                wording.text("sheet.figures"), wording.text("sheet.definitions"), wording.text("sheet.changes")));
        exporter.exportReport();
        return file.toByteArray();
    }

    private static SimpleXlsxReportConfiguration withNumbersIn(String... sheetNames) {
        var configuration = new SimpleXlsxReportConfiguration();
        configuration.setSheetNames(sheetNames);
        configuration.setDetectCellType(true);
        configuration.setOnePagePerSheet(false);
        configuration.setRemoveEmptySpaceBetweenRows(true);
        configuration.setRemoveEmptySpaceBetweenColumns(true);
        configuration.setWhitePageBackground(false);
        configuration.setIgnoreAnchors(true);
        configuration.setFitWidth(1);
        configuration.setFitHeight(0);
        configuration.setPrintPageTopMargin(POINTS_OF_MARGIN);
        configuration.setPrintPageLeftMargin(POINTS_OF_MARGIN);
        configuration.setPrintPageBottomMargin(POINTS_OF_MARGIN);
        configuration.setPrintPageRightMargin(POINTS_OF_MARGIN);
        return configuration;
    }
}
