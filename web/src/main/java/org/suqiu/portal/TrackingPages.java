package org.suqiu.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.suqiu.casefile.CaseFile;
import org.suqiu.humancheck.HumanCheck;
import org.suqiu.identity.Offices;
import org.suqiu.papers.FilersPapers;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.Problem;
import org.suqiu.rules.TooManyTries;
import org.suqiu.tracking.Tracked;
import org.suqiu.tracking.TrackingDesk;

/** Opens a case, or says why it stays closed. */
@ApplicationScoped
public class TrackingPages {

    static final String NUMBER = "number";
    static final String ACCESS_CODE = "accessCode";

    /** Where a case is shown to whoever has a pass, and gone back to. */
    static final String CASE = "/tracking?show=case";

    @Inject
    HumanCheck humanCheck;

    @Inject
    TrackingDesk trackingDesk;

    @Inject
    FilersPapers filersPapers;

    @Inject
    SentFiles sentFiles;

    @Inject
    Offices offices;

    @Inject
    ReturnPass returnPass;

    @Inject
    Pages pages;

    @Inject
    Clock clock;

    static PageContent form(Entries entries, FieldError... errors) {
        return PageContent.of("tracking").with("entries", entries).with("errors", List.of(errors));
    }

    /** Asks for number and code. */
    void ask(Entries entries, HttpServletRequest request, HttpServletResponse response) throws IOException {
        returnPass.giveBlank(request, response);
        pages.send(form(entries), request, response);
    }

    void open(Entries entries, HttpServletRequest request, HttpServletResponse response) throws IOException {
        open(entries, CASE, () -> page("tracked", entries, pages.text(request)), request, response);
    }

    /** At an address that can be gone back to and loaded again; at once where the browser would not keep the pass. */
    void open(Entries entries, String address, Inside inside, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PageContent answer = behindTheDoor(entries, response, pages.text(request), inside);
        if (answer.status() == HttpServletResponse.SC_OK && returnPass.isKeptBy(request)) {
            returnPass.give(entries, request, response);
            answer = PageContent.seeOther(address);
        }
        pages.send(answer, request, response);
    }

    /** To the case as it stands now, after what was done about it. */
    void comeBack(Optional<WishForm> from, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PageText text = pages.text(request);
        comeBack(
                "tracking.again",
                entries -> page("tracked", entries, text)
                        .with("done", from.map(WishForm::word).orElse(null)),
                request,
                response);
    }

    /** With a pass nobody guesses; who comes too late gives number and code again. */
    void comeBack(
            String tooLate,
            Function<Entries, PageContent> inside,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        pages.send(behindThePass(tooLate, inside, request, response).unkept(), request, response);
    }

    private PageContent behindThePass(
            String tooLate,
            Function<Entries, PageContent> inside,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            return returnPass
                    .of(request)
                    .flatMap(entries -> shown(inside, entries))
                    .orElseGet(() -> form(Entries.NONE).with("told", tooLate));
        } catch (TooManyTries tooMany) {
            return tooManyTries(tooMany, Entries.NONE, response, pages.text(request));
        }
    }

    /** Nothing to whoever has got another code meanwhile. */
    private static Optional<PageContent> shown(Function<Entries, PageContent> inside, Entries entries) {
        try {
            return Optional.of(inside.apply(entries));
        } catch (NotFound otherCode) {
            return Optional.empty();
        }
    }

    /** Shows what is inside to whoever has number and code, and to anybody else the form that asks for them. */
    PageContent behindTheDoor(Entries entries, HttpServletResponse response, PageText text, Inside inside)
            throws IOException {
        FieldError[] empty = Stream.of(NUMBER, ACCESS_CODE)
                .filter(field -> entries.line(field).isEmpty())
                .map(field -> new FieldError(field, text.of(new Problem("/" + field, "required"))))
                .toArray(FieldError[]::new);
        if (empty.length > 0) {
            return form(entries, empty).withStatus(422);
        }
        try {
            humanCheck.admitToGuess(entries.text(FilingPages.PROOF));
            return inside.page();
        } catch (NotFound wrong) {
            humanCheck.doubt();
            return wrong(entries, text);
        } catch (TooManyTries tooMany) {
            return tooManyTries(tooMany, entries, response, text);
        }
    }

    Tracked tracked(Entries entries) {
        return trackingDesk.open(number(entries), accessCode(entries));
    }

    /** A page about the case as it stands now. */
    PageContent page(String template, Entries entries, PageText text) {
        Tracked tracked = tracked(entries);
        LocalDate today = CaseFile.dayOf(clock.instant());
        var papers = filersPapers.issued(tracked.caseFile().number());
        return PageContent.of(template)
                .with("tracked", TrackedView.of(tracked, code -> officeName(code, text), today, text))
                .with("filer", FilersView.of(tracked, papers, text))
                .with("entries", entries)
                .with("uploads", sentFiles.waiting(entries))
                .with("repeatKey", repeatKey(entries))
                .with("errors", List.of());
    }

    /** Made with the form, so that a double click and a reload bring the same message once. */
    private static String repeatKey(Entries entries) {
        return entries.line(FilingPages.REPEAT_KEY)
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    static PageContent wrong(Entries entries, PageText text) {
        return form(entries, new FieldError(NUMBER, text.of("tracking.wrong"))).withStatus(404);
    }

    static PageContent tooManyTries(
            TooManyTries tooMany, Entries entries, HttpServletResponse response, PageText text) {
        response.setHeader("Retry-After", String.valueOf(tooMany.retryAfter().toSeconds()));
        String words = text.of("tracking.too-many-tries", minutes(tooMany.retryAfter()));
        return form(entries, new FieldError(NUMBER, words)).withStatus(429);
    }

    static String number(Entries entries) {
        return entries.line(NUMBER).orElseThrow();
    }

    static String accessCode(Entries entries) {
        return entries.line(ACCESS_CODE).orElseThrow();
    }

    /** Rounded up, so that nobody comes back too early. */
    static long minutes(Duration wait) {
        return wait.plusSeconds(59).toMinutes();
    }

    private String officeName(String code, PageText text) {
        return offices.byCode(code)
                .map(office -> office.name(text.language().isChinese()))
                .orElse(text.of("office.unknown"));
    }

    /** What is shown behind the door. */
    interface Inside {
        PageContent page() throws IOException;
    }
}
