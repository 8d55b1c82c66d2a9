package org.suqiu.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where a case stands, for whoever has its number and access code. Both are posted, so that no address holds them. */
@WebServlet("/tracking")
public class TrackingPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient TrackingPages trackingPages;

    @Inject
    transient Pages pages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.send(TrackingPages.form(Entries.NONE), request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            trackingPages.open(FormBody.read(request), request, response);
        } catch (UnreadableForm refused) {
            response.sendError(refused.status());
        }
    }
}
