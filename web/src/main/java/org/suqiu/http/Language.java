package org.suqiu.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** The language of the answer: Chinese unless the caller prefers English. */
@RequestScoped
public class Language {

    static final List<Locale> SPOKEN = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    @Inject
    HttpServletRequest request;

    public Locale locale() {
        return preferred(request.getHeader("Accept-Language"));
    }

    public boolean chinese() {
        return !Locale.ENGLISH.equals(locale());
    }

    static Locale preferred(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> Locale.forLanguageTag(range.getRange()).getLanguage())
                    .flatMap(language -> SPOKEN.stream()
                            .filter(spoken -> spoken.getLanguage().equals(language)))
                    .findFirst()
                    .orElse(Locale.SIMPLIFIED_CHINESE);
        } catch (IllegalArgumentException notALanguageList) {
            return Locale.SIMPLIFIED_CHINESE;
        }
    }
}
