package org.suqiu.reports;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.export.ooxml.JRXlsxExporter;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.export.SimpleXlsxReportConfiguration;

/** The figures as XLSX, for going on working: one table a sheet, the definitions on the second. */
record Workbook(PrintJob job) {
    private static final int POINTS_OF_MARGIN = 36;

    byte[] bytes() throws JRException {
        var tables = tables();
        var sheets = new ArrayList<JasperPrint>();
        for (var table : tables) {
            sheets.add(new TableSheet(table, job.wording()).filled());
        }
        var file = new ByteArrayOutputStream();
        var exporter = new JRXlsxExporter();
        exporter.setExporterInput(SimpleExporterInput.getInstance(sheets));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(file));
        exporter.setConfiguration(withNumbersIn(SheetNames.of(tables).toArray(String[]::new)));
        exporter.exportReport();
        return file.toByteArray();
    }

    /** What is opened first is what the print-out is about; beside it, what it means. */
    private List<Table> tables() {
        var tables = new ArrayList<>(job.printout().tables().toList());
        tables.add(Math.min(1, tables.size()), new Definitions(job).sheet());
        return tables;
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
