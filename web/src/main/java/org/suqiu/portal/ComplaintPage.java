package org.suqiu.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The front page carries the form for complaints itself: nobody has to look for it. */
@WebServlet({"", "/complaints/new"})
@MultipartConfig(maxRequestSize = SentForm.MOST_BYTES, fileSizeThreshold = SentForm.IN_MEMORY)
public class ComplaintPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient FilingPages filingPages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        filingPages.show(FilingForm.COMPLAINT, request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        filingPages.file(FilingForm.COMPLAINT, request, response);
    }
}
