package org.suqiu.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Remedy;
import org.suqiu.catalogue.Vocabulary;
import org.suqiu.rules.Problem;
import org.suqiu.rules.TooManyTries;

/** Shows a form, files what was entered, and shows the receipt; or the form again, with all that was entered. */
@ApplicationScoped
public class FilingPages {

    /** Made with the form, so that a double click and a reload file once. */
    static final String REPEAT_KEY = "Idempotency-Key";

    /** What the browser's machine has found, so that robots do not file. */
    static final String PROOF = "proof";

    /** The button that shows the form in the other language without filing it. */
    private static final String ONLY_SHOW = "only-show";

    @Inject
    PostedFilings postedFilings;

    @Inject
    LargePosts largePosts;

    @Inject
    SentFiles sentFiles;

    @Inject
    Choices choices;

    @Inject
    Receipts receipts;

    @Inject
    Pages pages;

    @Inject
    Clock clock;

    void show(FilingForm form, HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.send(content(form, Entries.NONE, newKey(), List.of(), request), request, response);
    }

    void file(FilingForm form, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            largePosts.count(request);
            pages.send(answer(form, SentForm.read(request), request, response), request, response);
        } catch (UnreadableForm refused) {
            response.sendError(refused.status());
        }
    }

    PageContent answer(FilingForm form, SentForm sent, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return sent.entries().all(ONLY_SHOW).isEmpty()
                ? filed(form, sent, request, response)
                : again(form, sent, request);
    }

    private PageContent again(FilingForm form, SentForm sent, HttpServletRequest request) throws IOException {
        var taken = sentFiles.take(sent, request.getRemoteAddr());
        List<FieldError> errors = FieldError.of(taken.problems(), form, pages.text(request));
        return content(form, taken.entries(), sent.entries().text(REPEAT_KEY), errors, request);
    }

    private PageContent filed(FilingForm form, SentForm sent, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            var outcome = postedFilings.file(form, sent, request.getRemoteAddr());
            return switch (outcome.became()) {
                case FILED -> receipts.handOut(outcome.acknowledgement(), request, response);
                case FILED_BEFORE -> receipts.page(form.kind(), outcome.acknowledgement(), request);
                case REFUSED -> wrong(form, outcome, request);
            };
        } catch (TooManyTries tooMany) {
            String words = pages.text(request).of("form.too-many", TrackingPages.minutes(tooMany.retryAfter()));
            String key = sent.entries().text(REPEAT_KEY);
            return content(form, sent.entries(), key, List.of(new FieldError("", words)), request)
                    .withStatus(429);
        }
    }

    private PageContent wrong(FilingForm form, PostedFilings.Outcome outcome, HttpServletRequest request) {
        List<FieldError> errors = FieldError.of(outcome.problems(), form, pages.text(request));
        return content(form, outcome.entries(), keyAfter(outcome), errors, request)
                .withStatus(422);
    }

    private PageContent content(
            FilingForm form, Entries entries, String key, List<FieldError> errors, HttpServletRequest request) {
        PageLanguage language = pages.text(request).language();
        return PageContent.of(form.template())
                .with("form", form)
                .with("entries", entries)
                .with("uploads", sentFiles.waiting(entries))
                .with("repeatKey", key)
                .with("errors", errors)
                .with("home", "/".equals(Pages.path(request)))
                .with("phones", choices.phones(language))
                .with("counties", choices.counties(language))
                .with("categories", choices.categories(language))
                .with("issues", choices.words(Vocabulary.ISSUE, language))
                .with("suspectedActs", choices.words(Vocabulary.SUSPECTED_ACT, language))
                .with("remedies", List.of(Remedy.values()))
                .with("today", CaseFile.dayOf(clock.instant()).toString());
    }

    /** Who goes back after filing and changes something may file that too, as another case, with a new key. */
    private static String keyAfter(PostedFilings.Outcome outcome) {
        boolean spent = outcome.problems().stream().map(Problem::pointer).anyMatch(("/" + REPEAT_KEY)::equals);
        return spent ? newKey() : outcome.entries().text(REPEAT_KEY);
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
