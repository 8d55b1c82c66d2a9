package org.suqiu.portal;

import static org.suqiu.portal.Preference.LOOK;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** How a reader wants pages to look: as was clicked ({@code ?look=}), else as was clicked before. */
final class ReaderLook {

    private ReaderLook() {}

    static PageLook of(HttpServletRequest request) {
        return clicked(request).orElseGet(() -> before(request));
    }

    static void remember(HttpServletRequest request, HttpServletResponse response) {
        clicked(request)
                .filter(choice -> !choice.equals(before(request)))
                .ifPresent(choice -> LOOK.remember(choice.code(), request, response));
    }

    private static Optional<PageLook> clicked(HttpServletRequest request) {
        return LOOK.clicked(request).flatMap(PageLook::ofCode);
    }

    private static PageLook before(HttpServletRequest request) {
        return LOOK.remembered(request).flatMap(PageLook::ofCode).orElse(PageLook.PLAIN);
    }
}
