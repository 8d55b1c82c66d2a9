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
@MultipartConfig(maxRequestSize = WishPage.MOST_BYTES, fileSizeThreshold = WishPage.IN_MEMORY)
public class WishPage extends HttpServlet {

    /** All files of one message and what multipart writes around them; more go with a second message. */
    static final long MOST_BYTES = 64L * 1024 * 1024;

    static final int IN_MEMORY = 64 * 1024;

    private static final long serialVersionUID = 1L;

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
            wishPages.answer(form, WishBody.read(request), request, response);
        } catch (UnreadableForm refused) {
            response.sendError(refused.status());
        }
    }
}
