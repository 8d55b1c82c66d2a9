package org.suqiu.http;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.suqiu.rules.Sentence;

/** The words of the bundles in one language. A key without words is a fault that a test finds; here it shows itself. */
public record Words(Locale locale) {

    private static final String BUNDLE = "org.suqiu.http.messages";
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    public String of(String key, List<Object> arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale, Words.class.getClassLoader(), NO_FALLBACK);
        return bundle.containsKey(key) ? Sentence.of(bundle.getString(key), locale, arguments.toArray()) : key;
    }

    public String of(String key, Object... arguments) {
        return of(key, List.of(arguments));
    }
}
