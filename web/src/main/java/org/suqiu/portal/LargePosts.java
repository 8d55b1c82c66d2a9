package org.suqiu.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import org.suqiu.rules.Pace;
import org.suqiu.rules.TooManyTries;

/** The server stores a large post before anybody can look whether its access code is right: no address may send many. */
@ApplicationScoped
class LargePosts {

    static final int MOST = 7;
    static final Duration WINDOW = Duration.ofHours(1);
    private static final int TOO_MANY_REQUESTS = 429;

    private final Pace posts = new Pace(MOST, WINDOW);

    void count(HttpServletRequest request) throws UnreadableForm {
        count(request.getContentLengthLong(), request.getRemoteAddr(), Instant.now());
    }

    /** @param bytes negative where the sender does not say */
    void count(long bytes, String address, Instant now) throws UnreadableForm {
        if (bytes >= 0 && bytes <= FormBody.MOST_BYTES) {
            return;
        }
        try {
            posts.count(address, now);
        } catch (TooManyTries tooMany) {
            throw new UnreadableForm(TOO_MANY_REQUESTS);
        }
    }
}
