package org.suqiu.reports;

import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;

/** The templates that the build compiled; safe to fill from several threads. */
final class Template {
    static final Template PAGE = new Template("county-resolution-page");
    static final Template FIGURES = new Template("county-resolution-figures");
    static final Template DEFINITIONS = new Template("county-resolution-definitions");
    static final Template CHANGES = new Template("county-resolution-changes");
    static final Template OFFICIAL_PAPER = new Template("official-paper");

    private final JasperReport report;

    private Template(String name) {
        this.report = load(name + ".jasper");
    }

    JasperPrint fill(Map<String, Object> parameters) throws JRException {
        return fill(parameters, new JREmptyDataSource(1));
    }

    /** Jasper writes into the parameters it is given. */
    JasperPrint fill(Map<String, Object> parameters, JRDataSource rows) throws JRException {
        return JasperFillManager.fillReport(report, parameters, rows);
    }

    private static JasperReport load(String resource) {
        try {
            return (JasperReport) JRLoader.loadObject(Template.class.getResource(resource));
        } catch (JRException broken) {
            throw new IllegalStateException("Cannot load template " + resource, broken);
        }
    }
}
