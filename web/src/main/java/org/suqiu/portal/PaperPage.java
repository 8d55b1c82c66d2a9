package org.suqiu.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.suqiu.http.Disposition;
import org.suqiu.humancheck.HumanCheck;
import org.suqiu.papers.FilersPapers;
import org.suqiu.papers.PrintedFile;
import org.suqiu.reports.Format;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.TooManyTries;

/** Hands out a paper to whoever posts number and access code. */
@WebServlet("/tracking/paper")
public class PaperPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient HumanCheck humanCheck;

    @Inject
    transient FilersPapers filersPapers;

    @Inject
    transient Pages pages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/tracking");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Entries entries = FormBody.read(request);
            hand(entries, request, response);
        } catch (UnreadableForm refused) {
            response.sendError(refused.status());
        }
    }

    private void hand(Entries entries, HttpServletRequest request, HttpServletResponse response) throws IOException {
        PageText text = pages.text(request);
        try {
            humanCheck.admitToGuess(entries.text(FilingPages.PROOF));
            send(file(entries), response);
        } catch (NotFound wrong) {
            humanCheck.doubt();
            pages.send(TrackingPages.wrong(entries, text), request, response);
        } catch (TooManyTries tooMany) {
            pages.send(TrackingPages.tooManyTries(tooMany, entries, response, text), request, response);
        }
    }

    private PrintedFile file(Entries entries) {
        String id = entries.text("paper");
        if (!id.matches("\\d{1,18}")) {
            throw new NotFound("paper");
        }
        Format format = "docx".equals(entries.text("format")) ? Format.DOCX : Format.PDF;
        return filersPapers.file(
                entries.line(TrackingPages.NUMBER).orElse(""),
                entries.line(TrackingPages.ACCESS_CODE).orElse(""),
                Long.parseLong(id),
                format);
    }

    private static void send(PrintedFile file, HttpServletResponse response) throws IOException {
        response.setContentType(file.format().mediaType());
        response.setHeader("Content-Disposition", new Disposition(file.name()).text());
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(file.bytes().length);
        response.getOutputStream().write(file.bytes());
    }
}
