package org.suqiu.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Refuses addresses with a NUL, a broken escape or bytes that are no UTF-8, before anything reads them. */
public class WellFormedAddress implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        if (Escapes.areWellFormed(asked.getRequestURI()) && Escapes.areWellFormed(asked.getQueryString())) {
            chain.doFilter(request, response);
        } else {
            PlainProblem.answer(asked, asked.getRequestURI(), (HttpServletResponse) response, 400);
        }
    }
}
