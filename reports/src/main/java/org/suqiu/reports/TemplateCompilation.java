package org.suqiu.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/** Compiles the templates in the build, so that a broken one breaks it; not part of the jar. */
final class TemplateCompilation {
    private TemplateCompilation() {}

    public static void main(String[] folders) throws IOException {
        var target = Path.of(folders[1]);
        try (var templates = Files.list(Path.of(folders[0]))) {
            templates.filter(path -> path.toString().endsWith(".jrxml")).forEach(source -> compile(source, target));
        }
    }

    private static void compile(Path source, Path folder) {
        var name = source.getFileName().toString().replace(".jrxml", ".jasper");
        var compiled = folder.resolve(name);
        try {
            if (isStale(compiled, source)) {
                Files.deleteIfExists(compiled);
                JasperCompileManager.compileReportToFile(source.toString(), compiled.toString());
            }
        } catch (JRException broken) {
            throw new IllegalStateException("Template " + source.getFileName() + " does not compile", broken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isStale(Path compiled, Path source) throws IOException {
        return !Files.exists(compiled)
                || Files.getLastModifiedTime(compiled).compareTo(Files.getLastModifiedTime(source)) < 0;
    }
}
