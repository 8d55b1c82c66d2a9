package org.suqiu.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Points out a breach of the law, with a name or without. */
@WebServlet("/violation-reports/new")
@MultipartConfig(maxRequestSize = SentForm.MOST_BYTES, fileSizeThreshold = SentForm.IN_MEMORY)
public class ViolationReportPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient FilingPages filingPages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        filingPages.show(FilingForm.VIOLATION_REPORT, request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        filingPages.file(FilingForm.VIOLATION_REPORT, request, response);
    }
}
