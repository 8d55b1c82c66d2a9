package org.suqiu.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where the forms of the tracking page are posted, each with number and access code, so that no address holds them. */
@WebServlet({"/tracking/supplements", "/tracking/withdrawal", "/tracking/rating", "/tracking/review"})
@MultipartConfig(maxRequestSize = SentForm.MOST_BYTES, fileSizeThreshold = SentForm.IN_MEMORY)
public class WishPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient LargePosts largePosts;

    @Inject
    transient WishPages wishPages;

    /** Who opens the address itself starts with number and code. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/tracking");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        WishForm form = WishForm.at(request.getServletPath()).orElseThrow();
        try {
            largePosts.count(request);
            wishPages.answer(form, SentForm.read(request), request, response);
        } catch (UnreadableForm refused) {
            response.sendError(refused.status());
        }
    }
}
