package org.suqiu.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.Problem;
import org.suqiu.rules.RuleViolation;
import org.suqiu.tracking.Supplement;
import org.suqiu.tracking.Tracked;
import org.suqiu.tracking.WishDesk;

/** Does what the one who filed wants and shows the case again; or says why not, with all that was typed. */
@ApplicationScoped
public class WishPages {

    /** Files that an earlier try has brought. */
    private static final String UPLOADED = "uploaded";

    @Inject
    WishDesk wishDesk;

    @Inject
    TrackingPages trackingPages;

    @Inject
    SentFiles sentFiles;

    @Inject
    Pages pages;

    void answer(WishForm form, WishBody body, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PageText text = pages.text(request);
        var answer = trackingPages.behindTheDoor(
                body.entries(), response, text, () -> answer(form, body, request.getRemoteAddr(), text));
        pages.send(answer, request, response);
    }

    private PageContent answer(WishForm form, WishBody body, String address, PageText text) throws IOException {
        Tracked tracked = trackingPages.tracked(body.entries());
        return switch (form) {
            case SUPPLEMENTS -> supplement(tracked, body, address, text);
            case WITHDRAWAL -> withdraw(tracked, body.entries(), text);
            case RATING ->
                granted(form, body.entries(), text, (number, code, wish) -> wishDesk.rate(number, code, wish.rating()));
            case REVIEW ->
                granted(
                        form,
                        body.entries(),
                        text,
                        (number, code, wish) -> wishDesk.askForReview(number, code, wish.reasonForReview()));
        };
    }

    private PageContent supplement(Tracked tracked, WishBody body, String address, PageText text) throws IOException {
        if (!tracked.caseFile().isOpen()) {
            return granted(
                    WishForm.SUPPLEMENTS,
                    body.entries(),
                    text,
                    (number, code, wish) -> wishDesk.supplement(number, code, "", List.of()));
        }
        var files = sentFiles.take(body.files(), body.entries().all(UPLOADED), address);
        Entries entries = body.entries().with(UPLOADED, files.ids());
        return granted(WishForm.SUPPLEMENTS, entries, text, (number, code, wish) -> {
            String message = wish.message(files.problems());
            if (!isRepeated(tracked, message, files.ids())) {
                wishDesk.supplement(number, code, message, files.ids());
            }
        });
    }

    /** A page that is loaded again posts its form again. */
    private static boolean isRepeated(Tracked tracked, String message, List<String> files) {
        List<Supplement> sent = tracked.filersPart().supplements();
        return files.isEmpty()
                && !sent.isEmpty()
                && sent.get(sent.size() - 1).text().equals(message);
    }

    private PageContent withdraw(Tracked tracked, Entries entries, PageText text) {
        boolean possible = tracked.filersPart().possible().contains(WishForm.WITHDRAWAL.word());
        return possible && !entries.has("confirmed", "yes")
                ? trackingPages.page("withdrawal", entries, text)
                : granted(
                        WishForm.WITHDRAWAL,
                        entries,
                        text,
                        (number, code, wish) -> wishDesk.withdraw(number, code, wish.whyWithdrawn()));
    }

    private PageContent granted(WishForm form, Entries entries, PageText text, Doing doing) {
        try {
            doing.wish(TrackingPages.number(entries), TrackingPages.accessCode(entries), new EnteredWish(entries));
            return trackingPages
                    .page("tracked", entries.only(TrackingPages.NUMBER, TrackingPages.ACCESS_CODE), text)
                    .with("done", form.word());
        } catch (InvalidInput invalid) {
            return trackingPages
                    .page(form == WishForm.WITHDRAWAL ? "withdrawal" : "tracked", entries, text)
                    .with("errors", errors(invalid.problems(), text))
                    .withStatus(422);
        } catch (RuleViolation refused) {
            return trackingPages
                    .page("tracked", entries, text)
                    .with("errors", List.of(new FieldError("", text.of(refused))))
                    .withStatus(409);
        }
    }

    /** An upload that has expired belongs to the field of the files too. */
    private static List<FieldError> errors(List<Problem> problems, PageText text) {
        return problems.stream()
                .map(problem -> new FieldError(FieldError.fieldOf(problem.pointer()), text.of(problem)))
                .map(error -> error.field().startsWith(SentFiles.FIELD)
                        ? new FieldError(SentFiles.FIELD, error.text())
                        : error)
                .distinct()
                .toList();
    }

    /** One of the desk's doors. */
    private interface Doing {
        void wish(String number, String accessCode, EnteredWish wish);
    }
}
