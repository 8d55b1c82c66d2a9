package org.suqiu.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Sends a page in the reader's language. */
@ApplicationScoped
public class Pages {

    @Inject
    Templates templates;

    @Inject
    ReaderLanguage readerLanguage;

    PageText text(HttpServletRequest request) {
        return new PageText(readerLanguage.of(request));
    }

    void send(PageContent content, HttpServletRequest request, HttpServletResponse response) throws IOException {
        readerLanguage.remember(request, response);
        ReaderLook.remember(request, response);
        if (content.isElsewhere()) {
            send(content, response);
            return;
        }
        var reader = new Reader(readerLanguage.of(request), ReaderLook.of(request), path(request));
        byte[] page = templates.render(content, reader).getBytes(StandardCharsets.UTF_8);
        response.setStatus(content.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Language", reader.language().tag());
        response.setHeader("Vary", "Cookie, Accept-Language");
        response.setHeader("Cache-Control", content.kept() && isSafe(request) ? "private, no-cache" : "no-store");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private static void send(PageContent elsewhere, HttpServletResponse response) {
        response.setStatus(elsewhere.status());
        response.setHeader("Location", elsewhere.address());
        response.setHeader("Cache-Control", "no-store");
    }

    /** What was posted is not kept by the browser; an empty form is, so that going back finds it filled in. */
    private static boolean isSafe(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    }

    static String path(HttpServletRequest request) {
        boolean failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null;
        return failed || request.getServletPath().isEmpty() ? "/" : request.getServletPath();
    }
}
