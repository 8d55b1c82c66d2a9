package org.suqiu.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;

/** Compiles the templates in the build, so that a broken one breaks it; not part of the jar. */
final class TemplateCompilation {
    private TemplateCompilation() {}

    public static void main(String[] folders) throws IOException {
        var target = Path.of(folders[1]);
        try (var templates = Files.list(Path.of(folders[0]))) {
            for (var source :
                    templates.filter(path -> path.toString().endsWith(".jrxml")).toList()) {
                compile(source, target);
            }
        }
    }

    private static void compile(Path source, Path folder) throws IOException {
        try {
            for (var design : designs(source).toList()) {
                JasperCompileManager.compileReportToFile(
                        design, folder.resolve(design.getName() + ".jasper").toString());
            }
        } catch (JRException broken) {
            throw new IllegalStateException("Template " + source.getFileName() + " does not compile", broken);
        }
    }

    private static Stream<JasperDesign> designs(Path source) throws JRException {
        return switch (source.getFileName().toString()) {
            case "printout-table.jrxml", "printout-sheet.jrxml" ->
                Stream.of(new TableTemplate(read(source)).withAllColumns());
            case "printout-page.jrxml" -> Stream.of(read(source), new UprightPage(read(source)).standing());
            default -> Stream.of(read(source));
        };
    }

    private static JasperDesign read(Path source) throws JRException {
        return JRXmlLoader.load(source.toFile());
    }
}
