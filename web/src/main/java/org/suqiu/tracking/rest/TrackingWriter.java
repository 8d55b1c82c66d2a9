package org.suqiu.tracking.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.suqiu.casefile.CaseFile;
import org.suqiu.http.Language;
import org.suqiu.tracking.TrackingDesk;

/** Puts a tracked case into the reader's language. */
@ApplicationScoped
class TrackingWriter {

    @Inject
    TrackingDesk trackingDesk;

    @Inject
    Language language;

    @Inject
    Clock clock;

    TrackingView view(String number, String accessCode) {
        return TrackingView.of(
                trackingDesk.open(number, accessCode), CaseFile.dayOf(clock.instant()), language.chinese());
    }
}
