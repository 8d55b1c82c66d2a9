package org.suqiu.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What browsers are told about every answer. */
public class ResponseHeaders implements Filter {

    private static final String POLICY = "default-src 'self'; style-src %s; img-src 'self' data:; object-src 'none';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String PAGES = POLICY.formatted("'self'");

    /** What lies there says itself for how long it may be kept. */
    private static final String FOR_EVERYBODY = "/api/open";

    /** Ant Design writes its styles into the page while it runs. */
    private static final String CONSOLE = POLICY.formatted("'self' 'unsafe-inline'");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = ((HttpServletRequest) request).getServletPath();
        HttpServletResponse answer = (HttpServletResponse) response;
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Referrer-Policy", "same-origin");
        answer.setHeader("Content-Security-Policy", isBelow("/console", path) ? CONSOLE : PAGES);
        if (isBelow("/api", path) && !isBelow(FOR_EVERYBODY, path)) {
            answer.setHeader("Cache-Control", "no-store");
        }
        if (request.isSecure()) {
            answer.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        chain.doFilter(request, response);
    }

    private static boolean isBelow(String folder, String path) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }
}
