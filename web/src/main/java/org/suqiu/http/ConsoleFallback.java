package org.suqiu.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The console is one page with many addresses: whatever below it is no file of its own is answered with that page. */
@WebFilter(urlPatterns = ConsoleAddress.FOLDER + "*", asyncSupported = true)
public class ConsoleFallback implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        ConsoleAddress address = new ConsoleAddress(asked.getServletPath());
        answer.setHeader("Cache-Control", address.cacheControl());
        if (address.isFile()) {
            chain.doFilter(request, response);
        } else if (address.isOutsideFolder()) {
            answer.sendRedirect(asked.getContextPath() + ConsoleAddress.FOLDER);
        } else {
            request.getRequestDispatcher(ConsoleAddress.PAGE).forward(request, response);
        }
    }
}
