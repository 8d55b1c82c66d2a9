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
import org.suqiu.identity.Actor;
import org.suqiu.identity.Offices;
import org.suqiu.intake.Filing;
import org.suqiu.intake.IntakeDoor;
import org.suqiu.intake.RepeatKey;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.Problem;

/** Shows a form, files what was entered, and shows the receipt; or the form again, with all that was entered. */
@ApplicationScoped
public class FilingPages {

    /** Made with the form, so that a double click and a reload file once. */
    static final String REPEAT_KEY = "Idempotency-Key";

    /** The button that shows the form in the other language without filing it. */
    private static final String ONLY_SHOW = "only-show";

    @Inject
    IntakeDoor intakeDoor;

    @Inject
    Choices choices;

    @Inject
    Offices offices;

    @Inject
    Pages pages;

    @Inject
    Clock clock;

    void show(FilingForm form, HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.send(content(form, Entries.NONE, newKey(), List.of(), request), request, response);
    }

    void file(FilingForm form, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Entries entries = FormBody.read(request);
            PageContent answer = entries.all(ONLY_SHOW).isEmpty()
                    ? filed(form, entries, request)
                    : content(form, entries, entries.text(REPEAT_KEY), List.of(), request);
            pages.send(answer, request, response);
        } catch (UnreadableForm refused) {
            response.sendError(refused.status());
        }
    }

    private PageContent filed(FilingForm form, Entries entries, HttpServletRequest request) {
        var entered = new EnteredFiling(form, entries);
        PageText text = pages.text(request);
        try {
            Filing filing = entered.filing();
            var acknowledgement = intakeDoor.file(filing, Actor.PUBLIC, repeatKey(entries, filing));
            var office = offices.byCode(acknowledgement.officeCode()).orElse(null);
            return PageContent.of("receipt")
                    .with("receipt", ReceiptView.of(acknowledgement, office, text))
                    .with("square", TrackingSquare.svg(request, acknowledgement.number()))
                    .with("kind", form.kind().name());
        } catch (InvalidInput invalid) {
            List<FieldError> errors = FieldError.of(entered.inTheWordsOfTheForm(invalid.problems()), form, text);
            return content(form, entries, keyAfter(invalid, entries), errors, request)
                    .withStatus(422);
        }
    }

    private PageContent content(
            FilingForm form, Entries entries, String key, List<FieldError> errors, HttpServletRequest request) {
        PageLanguage language = pages.text(request).language();
        return PageContent.of(form.template())
                .with("form", form)
                .with("entries", entries)
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

    private static RepeatKey repeatKey(Entries entries, Filing filing) {
        String key = entries.text(REPEAT_KEY);
        return key.isBlank() || key.length() > RepeatKey.MOST_CHARACTERS
                ? RepeatKey.NONE
                : new RepeatKey(key, filing.toString());
    }

    /** Who goes back after filing and changes something may file that too, as another case, with a new key. */
    private static String keyAfter(InvalidInput invalid, Entries entries) {
        boolean spent = invalid.problems().stream().map(Problem::pointer).anyMatch(("/" + REPEAT_KEY)::equals);
        return spent ? newKey() : entries.text(REPEAT_KEY);
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
