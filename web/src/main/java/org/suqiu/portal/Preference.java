package org.suqiu.portal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Something that readers choose by a click ({@code ?lang=en}) and that their device remembers.
 *
 * @param parameter its name in addresses
 * @param cookie its name on the device
 */
record Preference(String parameter, String cookie) {

    static final Preference LANGUAGE = new Preference("lang", "suqiu_language");
    static final Preference LOOK = new Preference("look", "suqiu_look");

    private static final Duration REMEMBERED = Duration.ofDays(365);

    /** Read from the address itself: asking the container for a parameter would swallow a posted form. */
    Optional<String> clicked(HttpServletRequest request) {
        var pattern = Pattern.compile("(?:^|&)" + parameter + "=([a-z-]{2,20})(?:&|$)");
        return Optional.ofNullable(request.getQueryString())
                .map(pattern::matcher)
                .filter(Matcher::find)
                .map(match -> match.group(1));
    }

    Optional<String> remembered(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(kept -> kept.getName().equals(cookie))
                .findFirst()
                .map(Cookie::getValue);
    }

    /**
     * Only a change is worth a cookie: one that comes with every posted form would make the browser fetch the form anew when
     * its reader goes back, with another repeat key.
     */
    void remember(String choice, HttpServletRequest request, HttpServletResponse response) {
        var kept = new Cookie(cookie, choice);
        kept.setPath("/");
        kept.setHttpOnly(true);
        kept.setSecure(request.isSecure());
        kept.setMaxAge((int) REMEMBERED.toSeconds());
        kept.setAttribute("SameSite", "Lax");
        response.addCookie(kept);
    }
}
