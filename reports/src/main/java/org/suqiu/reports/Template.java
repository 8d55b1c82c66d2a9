package org.suqiu.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;

/** The templates that the build compiled; safe to fill from several threads. */
final class Template {
    static final Template TABLE = new Template("printout-table");
    static final Template SHEET = new Template("printout-sheet");
    static final Template OFFICIAL_PAPER = new Template("official-paper");

    /** What is between the margins, in points. */
    static final int LYING_WIDTH = 770;

    static final int UPRIGHT_WIDTH = 523;

    private static final Template LYING = new Template("printout-page");
    private static final Template UPRIGHT = new Template("printout-page-upright");

    private final byte[] compiled;
    private final JasperReport report;

    private Template(String name) {
        this.compiled = read(name + ".jasper");
        this.report = copy();
    }

    static Template page(Printout printout) {
        return printout.upright() ? UPRIGHT : LYING;
    }

    /** Jasper writes into the parameters it is given. */
    JasperPrint fill(Map<String, Object> parameters, JRDataSource rows) throws JRException {
        return fill(report, parameters, rows);
    }

    static JasperPrint fill(JasperReport report, Map<String, Object> parameters, JRDataSource rows) throws JRException {
        return JasperFillManager.fillReport(report, parameters, rows);
    }

    /** One to change, that nobody else fills. */
    JasperReport copy() {
        try {
            return (JasperReport) JRLoader.loadObject(new ByteArrayInputStream(compiled));
        } catch (JRException broken) {
            throw new IllegalStateException("Cannot load a template", broken);
        }
    }

    private static byte[] read(String resource) {
        try (InputStream template = Template.class.getResourceAsStream(resource)) {
            return template.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }
}
