package org.suqiu.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.suqiu.identity.SecretKeeper;

/**
 * Brings whoever filed or opened a case, or did something about it, to it without number and code in an address: a sealed
 * cookie, good for ten minutes by the machine's clock, that no script can read and no other site makes the browser send.
 */
@ApplicationScoped
class ReturnPass {

    static final Duration GOOD_FOR = Duration.ofMinutes(10);
    static final String COOKIE = "suqiu_return";
    private static final String PURPOSE = "tracking-return";
    private static final Pattern SEALED = Pattern.compile("[0-9A-Za-z_-]{60,600}");
    private static final int PARTS = 3;

    /** Whoever brings it back has a browser that keeps passes. */
    private static final String BLANK = "-";

    @Inject
    SecretKeeper secretKeeper;

    void give(Entries entries, HttpServletRequest request, HttpServletResponse response) {
        give(sealed(entries, Instant.now()), request, response);
    }

    /** To whoever has none yet: it opens nothing, and tells by its coming back that the next one will. */
    void giveBlank(HttpServletRequest request, HttpServletResponse response) {
        if (!isKeptBy(request)) {
            give(BLANK, request, response);
        }
    }

    /** The browser forgets it when it is closed; long before that it opens nothing any more. */
    private static void give(String pass, HttpServletRequest request, HttpServletResponse response) {
        var cookie = new Cookie(COOKIE, pass);
        cookie.setPath("/tracking");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Strict");
        response.addCookie(cookie);
    }

    /** Whether the browser keeps passes: one that does not is never sent elsewhere for what it asks for. */
    boolean isKeptBy(HttpServletRequest request) {
        return brought(request).isPresent();
    }

    /** Number and access code of whoever was just let in. */
    Optional<Entries> of(HttpServletRequest request) {
        return brought(request).flatMap(pass -> opened(pass, Instant.now()));
    }

    private static Optional<String> brought(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .map(Cookie::getValue);
    }

    String sealed(Entries entries, Instant now) {
        String text = String.join(
                "\n",
                String.valueOf(now.plus(GOOD_FOR).getEpochSecond()),
                TrackingPages.number(entries),
                TrackingPages.accessCode(entries));
        return secretKeeper
                .seal(text, PURPOSE)
                .replace('+', '-')
                .replace('/', '_')
                .replace("=", "");
    }

    Optional<Entries> opened(String pass, Instant now) {
        if (!SEALED.matcher(pass).matches()) {
            return Optional.empty();
        }
        String[] parts = unsealed(pass).split("\n", PARTS);
        boolean good = parts.length == PARTS && now.getEpochSecond() < Long.parseLong(parts[0]);
        return good ? Optional.of(entries(parts[1], parts[2])) : Optional.empty();
    }

    /** Anybody can write a cookie: one that we did not seal is none. */
    private String unsealed(String pass) {
        try {
            return secretKeeper.open(pass.replace('-', '+').replace('_', '/'), PURPOSE);
        } catch (IllegalArgumentException | IllegalStateException notOurs) {
            return "";
        }
    }

    static Entries entries(String number, String accessCode) {
        return Entries.NONE
                .with(TrackingPages.NUMBER, List.of(number))
                .with(TrackingPages.ACCESS_CODE, List.of(accessCode));
    }
}
