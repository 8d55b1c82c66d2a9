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
 * Brings whoever did something about a case back to it without number and code in an address: a sealed cookie, good for two
 * minutes by the machine's clock, that no script can read and no other site makes the browser send.
 */
@ApplicationScoped
class ReturnPass {

    static final Duration GOOD_FOR = Duration.ofMinutes(2);
    static final String COOKIE = "suqiu_return";
    private static final String PURPOSE = "tracking-return";
    private static final Pattern SEALED = Pattern.compile("[0-9A-Za-z_-]{60,600}");
    private static final int PARTS = 3;

    @Inject
    SecretKeeper secretKeeper;

    void give(Entries entries, HttpServletRequest request, HttpServletResponse response) {
        var cookie = new Cookie(COOKIE, sealed(entries, Instant.now()));
        cookie.setPath("/tracking");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge((int) GOOD_FOR.toSeconds());
        cookie.setAttribute("SameSite", "Strict");
        response.addCookie(cookie);
    }

    /** Number and access code of whoever just did something. */
    Optional<Entries> of(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .flatMap(cookie -> opened(cookie.getValue(), Instant.now()));
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

    private static Entries entries(String number, String accessCode) {
        return Entries.NONE
                .with(TrackingPages.NUMBER, List.of(number))
                .with(TrackingPages.ACCESS_CODE, List.of(accessCode));
    }
}
