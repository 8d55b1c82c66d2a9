package org.suqiu.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** A problem told outside the resources, where no mapper stands: as a small page to people, as a document to programs. */
final class PlainProblem {

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>%2$s</title></head>
            <body><main><h1>%2$s</h1><p>%3$s</p><p><a href="/">%4$s</a></p></main></body></html>
            """;

    private PlainProblem() {}

    /** @param path what was asked for, before any error dispatch */
    static void answer(HttpServletRequest request, String path, HttpServletResponse response, int status)
            throws IOException {
        Locale locale = Language.preferred(request.getHeader("Accept-Language"));
        Words words = new Words(locale);
        ProblemDocument problem = Refusals.ofStatus(status).in(words, null);
        response.setStatus(status);
        response.setHeader("Content-Language", locale.toLanguageTag());
        if (isForPeople(request, path)) {
            response.setContentType("text/html;charset=UTF-8");
            response.getOutputStream().write(page(problem, words).getBytes(UTF_8));
        } else {
            response.setContentType(ProblemDocument.MEDIA_TYPE);
            response.getOutputStream().write(Json.mapper().writeValueAsBytes(problem));
        }
    }

    /** The address is not repeated on the page, so that nothing of it can be executed there. */
    private static String page(ProblemDocument problem, Words words) {
        return PAGE.formatted(
                words.locale().toLanguageTag(), problem.title(), problem.detail(), words.of("link.start"));
    }

    private static boolean isForPeople(HttpServletRequest request, String path) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html") && path != null && !path.startsWith("/api/");
    }
}
