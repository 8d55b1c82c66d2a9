package org.suqiu.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What the law gives to the one who files, the other ways to settle a dispute, and whom to call. */
@WebServlet("/help")
public class HelpPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Pages pages;

    @Inject
    transient Choices choices;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PageLanguage language = pages.text(request).language();
        pages.send(PageContent.of("help").with("phones", choices.phones(language)), request, response);
    }
}
