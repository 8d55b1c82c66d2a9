package org.suqiu.http;

import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/** How a browser holds its session: nothing that a script in the page can read, and nothing that another site can send. */
public final class SessionCookie {

    public static final String NAME = "suqiu_session";

    private SessionCookie() {}

    public static NewCookie holding(String token, Duration valid, boolean secure) {
        return cookie(token, secure).maxAge((int) valid.toSeconds()).build();
    }

    public static NewCookie cleared(boolean secure) {
        return cookie("", secure).maxAge(0).expiry(Date.from(Instant.EPOCH)).build();
    }

    private static NewCookie.Builder cookie(String value, boolean secure) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.STRICT);
    }
}
