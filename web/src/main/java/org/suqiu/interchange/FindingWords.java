package org.suqiu.interchange;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.suqiu.rules.Sentence;

/** What is found, in the words of one language. */
public record FindingWords(Locale locale) {

    private static final String BUNDLE = "org.suqiu.interchange.findings";
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    String of(Finding finding) {
        ResourceBundle bundle =
                ResourceBundle.getBundle(BUNDLE, locale, FindingWords.class.getClassLoader(), NO_FALLBACK);
        return Sentence.of(
                bundle.getString(finding.code()), locale, finding.arguments().toArray());
    }
}
