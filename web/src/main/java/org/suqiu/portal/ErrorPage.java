package org.suqiu.portal;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** What people read when something went wrong; programs are told in their own way. */
@WebServlet(ErrorPage.PATH)
public class ErrorPage extends HttpServlet {

    static final String PATH = "/error";

    /** These have words of their own; any other status is told as a fault of ours. */
    static final Set<Integer> TOLD = Set.of(400, 404, 405, 413, 415, 429, 500);

    private static final long serialVersionUID = 1L;
    private static final List<String> FOR_PROGRAMS = List.of("/api", "/openapi", "/health", "/metrics");

    @Inject
    transient Pages pages;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (isForPrograms(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))) {
            request.getRequestDispatcher("/failure").forward(request, response);
            return;
        }
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        pages.send(content(status), request, response);
    }

    static PageContent content(int status) {
        return PageContent.of("error").withStatus(status).with("told", TOLD.contains(status) ? status : 500);
    }

    static boolean isForPrograms(Object address) {
        return address instanceof String path
                && FOR_PROGRAMS.stream().anyMatch(folder -> path.equals(folder) || path.startsWith(folder + "/"));
    }
}
