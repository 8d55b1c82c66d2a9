package org.suqiu.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.regex.Pattern;

/** Refuses an {@code Accept} that names no media types, or weighs them by no numbers, before anything stumbles over it. */
public class ReadableAccept implements Filter {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    /** Some programs write one asterisk for all, and weights without a zero. */
    private static final Pattern RANGE = Pattern.compile("(?:\\*|[^/\\s;]+/[^/\\s;]+)\\s*(?:;.*)?");

    private static final Pattern WRONG_WEIGHT =
            Pattern.compile("(?i);\\s*q\\s*=(?!\\s*(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)\\s*(?:;|$))");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        if (isReadable(String.join(",", Collections.list(asked.getHeaders("Accept"))))) {
            chain.doFilter(request, response);
        } else {
            PlainProblem.answer(asked, asked.getRequestURI(), (HttpServletResponse) response, 400);
        }
    }

    /** @param accept empty where nobody says: then anything is taken */
    static boolean isReadable(String accept) {
        return Arrays.stream(QUOTED.matcher(accept).replaceAll("").split(","))
                .map(String::strip)
                .allMatch(ReadableAccept::isRange);
    }

    private static boolean isRange(String range) {
        return range.isEmpty()
                || RANGE.matcher(range).matches()
                        && !WRONG_WEIGHT.matcher(range).find();
    }
}
