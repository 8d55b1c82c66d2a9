package org.suqiu.portal;

import static org.suqiu.portal.Preference.LANGUAGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.suqiu.http.Language;

/** The language a page is read in: what was clicked ({@code ?lang=}), else what was clicked before, else the browser's. */
@ApplicationScoped
public class ReaderLanguage {

    @Inject
    Language language;

    PageLanguage of(HttpServletRequest request) {
        return clicked(request).orElseGet(() -> before(request));
    }

    void remember(HttpServletRequest request, HttpServletResponse response) {
        clicked(request)
                .filter(choice -> choice != before(request))
                .ifPresent(choice -> LANGUAGE.remember(choice.code(), request, response));
    }

    private PageLanguage before(HttpServletRequest request) {
        return LANGUAGE.remembered(request).flatMap(PageLanguage::ofCode).orElseGet(this::ofTheBrowser);
    }

    static Optional<PageLanguage> clicked(HttpServletRequest request) {
        return LANGUAGE.clicked(request).flatMap(PageLanguage::ofCode);
    }

    private PageLanguage ofTheBrowser() {
        return language.chinese() ? PageLanguage.CHINESE : PageLanguage.ENGLISH;
    }
}
