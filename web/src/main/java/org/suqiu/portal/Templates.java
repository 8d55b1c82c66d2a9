package org.suqiu.portal;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills the templates. Their endings (.ftlh) make FreeMarker escape whatever is filled in. */
@ApplicationScoped
public class Templates {

    private static final Configuration CONFIGURATION = configuration();

    String render(PageContent content, Reader reader) {
        Map<String, Object> values = new HashMap<>(content.values());
        var text = new PageText(reader.language());
        values.put("t", (TemplateMethodModelEx) arguments -> words(text, arguments));
        values.put("text", text);
        values.put("language", reader.language());
        values.put("look", reader.look());
        values.put("path", reader.path());
        try {
            var page = new StringWriter();
            CONFIGURATION.getTemplate(content.template() + ".ftlh").process(values, page);
            return page.toString();
        } catch (TemplateException broken) {
            throw new IllegalStateException("the template " + content.template() + " cannot be filled", broken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String words(PageText text, List<?> arguments) {
        return text.of(
                arguments.get(0).toString(),
                arguments.stream().skip(1).map(Object::toString).toArray());
    }

    private static Configuration configuration() {
        var configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(Templates.class, "");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setNumberFormat("0");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        return configuration;
    }
}
