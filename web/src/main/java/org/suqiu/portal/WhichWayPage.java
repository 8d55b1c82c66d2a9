package org.suqiu.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Complaint, report, or somebody else's matter: three questions, of which nothing is kept. */
@WebServlet("/which-way")
public class WhichWayPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Pages pages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            pages.send(content(answers(request.getQueryString())), request, response);
        } catch (UnreadableForm refused) {
            response.sendError(refused.status());
        }
    }

    private static Entries answers(String query) throws UnreadableForm {
        return query == null ? Entries.NONE : FormBody.parse(query.getBytes(StandardCharsets.ISO_8859_1));
    }

    static PageContent content(Entries answers) {
        boolean asked = !answers.all("show").isEmpty();
        return PageContent.of("which-way")
                .with("entries", answers)
                .with("errors", List.of())
                .with("abouts", Signpost.ABOUTS)
                .with("wanteds", Signpost.WANTEDS)
                .with("purposes", Signpost.PURPOSES)
                .with("asked", asked)
                .with("way", asked ? Signpost.way(answers).orElse(null) : null);
    }
}
