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
import org.suqiu.tracking.SupplementDoor;
import org.suqiu.tracking.Tracked;
import org.suqiu.tracking.WishDesk;

/** Does what the one who filed wants and shows the case again; or says why not, with all that was typed. */
@ApplicationScoped
public class WishPages {

    @Inject
    WishDesk wishDesk;

    @Inject
    SupplementDoor supplementDoor;

    @Inject
    ReturnPass returnPass;

    @Inject
    TrackingPages trackingPages;

    @Inject
    SentFiles sentFiles;

    @Inject
    Pages pages;

    void answer(WishForm form, SentForm body, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PageText text = pages.text(request);
        var answer = trackingPages.behindTheDoor(
                body.entries(), response, text, () -> answer(form, body, request.getRemoteAddr(), text));
        if (answer.isElsewhere() && returnPass.isKeptBy(request)) {
            returnPass.give(body.entries(), request, response);
        } else if (answer.isElsewhere()) {
            answer = trackingPages.page("tracked", body.entries(), text).with("done", form.word());
        }
        pages.send(answer, request, response);
    }

    private PageContent answer(WishForm form, SentForm body, String address, PageText text) throws IOException {
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

    private PageContent supplement(Tracked tracked, SentForm body, String address, PageText text) throws IOException {
        if (!tracked.caseFile().isOpen() || isKnown(body.entries())) {
            return bring(body.entries(), List.of(), text);
        }
        var taken = sentFiles.take(body, address);
        return bring(taken.entries(), taken.problems(), text);
    }

    private boolean isKnown(Entries entries) {
        return supplementDoor.knows(
                TrackingPages.number(entries), TrackingPages.accessCode(entries), entries.text(FilingPages.REPEAT_KEY));
    }

    private PageContent bring(Entries entries, List<Problem> ofFiles, PageText text) {
        return granted(
                WishForm.SUPPLEMENTS,
                entries,
                text,
                (number, code, wish) -> supplementDoor.bring(number, code, wish.brought(ofFiles)));
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
            return PageContent.seeOther(
                    "/tracking?done=" + form.word() + "&lang=" + text.language().code());
        } catch (InvalidInput invalid) {
            return trackingPages
                    .page(form == WishForm.WITHDRAWAL ? "withdrawal" : "tracked", keptAfter(invalid, entries), text)
                    .with("errors", errors(invalid.problems(), text))
                    .withStatus(422);
        } catch (RuleViolation refused) {
            return trackingPages
                    .page("tracked", entries, text)
                    .with("errors", List.of(new FieldError("", text.of(refused))))
                    .withStatus(409);
        }
    }

    /** Who goes back after sending and changes the words sends another message. */
    private static Entries keptAfter(InvalidInput invalid, Entries entries) {
        boolean spent =
                invalid.problems().stream().map(Problem::pointer).anyMatch(("/" + FilingPages.REPEAT_KEY)::equals);
        return spent ? entries.with(FilingPages.REPEAT_KEY, List.of()) : entries;
    }

    private static List<FieldError> errors(List<Problem> problems, PageText text) {
        return problems.stream().map(problem -> error(problem, text)).distinct().toList();
    }

    private static FieldError error(Problem problem, PageText text) {
        String field = FieldError.fieldOf(problem.pointer());
        return field.equals(FilingPages.REPEAT_KEY)
                ? new FieldError("", text.of("supplement.sent-before"))
                : new FieldError(field, text.of(problem));
    }

    /** One of the desk's doors. */
    private interface Doing {
        void wish(String number, String accessCode, EnteredWish wish);
    }
}
