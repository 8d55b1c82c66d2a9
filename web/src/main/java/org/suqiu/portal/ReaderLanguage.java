package org.suqiu.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.suqiu.http.Language;

/** The language a page is read in: what was clicked ({@code ?lang=}), else what was clicked before, else the browser's. */
@ApplicationScoped
public class ReaderLanguage {

    private static final String COOKIE = "suqiu_language";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    /** Read from the address itself: asking the container for a parameter would swallow a posted form. */
    private static final Pattern CLICKED = Pattern.compile("(?:^|&)lang=([a-z]{2})(?:&|$)");

    @Inject
    Language language;

    PageLanguage of(HttpServletRequest request) {
        return clicked(request).orElseGet(() -> before(request));
    }

    /**
     * Only a change is worth a cookie: one that comes with every posted form would make the browser fetch the form anew when
     * its reader goes back, with another repeat key.
     */
    void remember(HttpServletRequest request, HttpServletResponse response) {
        clicked(request)
                .filter(choice -> choice != before(request))
                .ifPresent(choice -> response.addCookie(cookie(choice, request.isSecure())));
    }

    private PageLanguage before(HttpServletRequest request) {
        return remembered(request).orElseGet(this::ofTheBrowser);
    }

    private static Cookie cookie(PageLanguage choice, boolean secure) {
        var cookie = new Cookie(COOKIE, choice.code());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setMaxAge((int) REMEMBERED.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    static Optional<PageLanguage> clicked(HttpServletRequest request) {
        return Optional.ofNullable(request.getQueryString())
                .map(CLICKED::matcher)
                .filter(Matcher::find)
                .flatMap(match -> PageLanguage.ofCode(match.group(1)));
    }

    private static Optional<PageLanguage> remembered(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .flatMap(cookie -> PageLanguage.ofCode(cookie.getValue()));
    }

    private PageLanguage ofTheBrowser() {
        return language.chinese() ? PageLanguage.CHINESE : PageLanguage.ENGLISH;
    }
}
