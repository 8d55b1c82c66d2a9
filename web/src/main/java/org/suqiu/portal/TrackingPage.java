package org.suqiu.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a case stands, for whoever has its number and access code. Both are posted, so that no address holds them. */
@WebServlet("/tracking")
public class TrackingPage extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern NUMBER = Pattern.compile("(?:^|&)number=([0-9A-Za-z-]{1,40})(?:&|$)");

    @Inject
    transient TrackingPages trackingPages;

    @Inject
    transient Pages pages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.send(TrackingPages.form(asked(request.getQueryString())), request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            trackingPages.open(FormBody.read(request), request, response);
        } catch (UnreadableForm refused) {
            response.sendError(refused.status());
        }
    }

    /** The square on a receipt brings the number along; the code is nobody's but the reader's. */
    static Entries asked(String query) {
        Matcher number = NUMBER.matcher(query == null ? "" : query);
        return number.find() ? Entries.NONE.with(TrackingPages.NUMBER, List.of(number.group(1))) : Entries.NONE;
    }
}
