package org.suqiu.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a case stands, for whoever has its number and access code. Both are posted, so that no address holds them. */
@WebServlet("/tracking")
public class TrackingPage extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern DONE = Pattern.compile("(?:^|&)done=([a-z]{1,20})(?:&|$)");
    private static final Pattern SHOWN = Pattern.compile("(?:^|&)show=case(?:&|$)");
    private static final Pattern NUMBER = Pattern.compile("(?:^|&)number=([0-9A-Za-z-]{1,40})(?:&|$)");

    @Inject
    transient TrackingPages trackingPages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<WishForm> done = done(request.getQueryString());
        if (done.isPresent() || isOpened(request.getQueryString())) {
            trackingPages.comeBack(done, request, response);
        } else {
            trackingPages.ask(asked(request.getQueryString()), request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            trackingPages.open(FormBody.read(request), request, response);
        } catch (UnreadableForm refused) {
            response.sendError(refused.status());
        }
    }

    private static boolean isOpened(String query) {
        return query != null && SHOWN.matcher(query).find();
    }

    /** What the reader has just done, and is sent back from. */
    static Optional<WishForm> done(String query) {
        Matcher done = DONE.matcher(query == null ? "" : query);
        return done.find() ? WishForm.called(done.group(1)) : Optional.empty();
    }

    /** The square on a receipt brings the number along; the code is nobody's but the reader's. */
    static Entries asked(String query) {
        Matcher number = NUMBER.matcher(query == null ? "" : query);
        return number.find() ? Entries.NONE.with(TrackingPages.NUMBER, List.of(number.group(1))) : Entries.NONE;
    }
}
