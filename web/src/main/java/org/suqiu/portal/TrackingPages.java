package org.suqiu.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.suqiu.casefile.CaseFile;
import org.suqiu.identity.Offices;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.Problem;
import org.suqiu.rules.TooManyTries;
import org.suqiu.tracking.TrackingDesk;

/** Opens a case, or says why it stays closed. */
@ApplicationScoped
public class TrackingPages {

    static final String NUMBER = "number";
    static final String ACCESS_CODE = "accessCode";

    @Inject
    TrackingDesk trackingDesk;

    @Inject
    Offices offices;

    @Inject
    Pages pages;

    @Inject
    Clock clock;

    static PageContent form(Entries entries, FieldError... errors) {
        return PageContent.of("tracking").with("entries", entries).with("errors", List.of(errors));
    }

    void open(Entries entries, HttpServletRequest request, HttpServletResponse response) throws IOException {
        PageText text = pages.text(request);
        FieldError[] empty = Stream.of(NUMBER, ACCESS_CODE)
                .filter(field -> entries.line(field).isEmpty())
                .map(field -> new FieldError(field, text.of(new Problem("/" + field, "required"))))
                .toArray(FieldError[]::new);
        PageContent answer = empty.length > 0 ? form(entries, empty).withStatus(422) : opened(entries, response, text);
        pages.send(answer, request, response);
    }

    private PageContent opened(Entries entries, HttpServletResponse response, PageText text) {
        try {
            var tracked = trackingDesk.open(
                    entries.line(NUMBER).orElseThrow(),
                    entries.line(ACCESS_CODE).orElseThrow());
            var view = TrackedView.of(tracked, code -> officeName(code, text), CaseFile.dayOf(clock.instant()), text);
            return PageContent.of("tracked").with("tracked", view);
        } catch (NotFound wrong) {
            return form(entries, new FieldError(NUMBER, text.of("tracking.wrong")))
                    .withStatus(404);
        } catch (TooManyTries tooMany) {
            response.setHeader(
                    "Retry-After", String.valueOf(tooMany.retryAfter().toSeconds()));
            String words = text.of("tracking.too-many-tries", minutes(tooMany.retryAfter()));
            return form(entries, new FieldError(NUMBER, words)).withStatus(429);
        }
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
}
