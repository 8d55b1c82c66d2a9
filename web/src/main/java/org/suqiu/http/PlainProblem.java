package org.suqiu.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** A problem told outside the resources, where no mapper stands. */
final class PlainProblem {

    private PlainProblem() {}

    static void answer(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        Locale locale = Language.preferred(request.getHeader("Accept-Language"));
        ProblemDocument problem = Refusals.ofStatus(status).in(new Words(locale), null);
        response.setStatus(status);
        response.setContentType(ProblemDocument.MEDIA_TYPE);
        response.setHeader("Content-Language", locale.toLanguageTag());
        response.getOutputStream().write(Json.mapper().writeValueAsBytes(problem));
    }
}
