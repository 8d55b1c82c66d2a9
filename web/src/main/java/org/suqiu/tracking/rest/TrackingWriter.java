package org.suqiu.tracking.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.suqiu.casefile.CaseFile;
import org.suqiu.http.Language;
import org.suqiu.papers.FilersPapers;
import org.suqiu.papers.rest.FilersPaperView;
import org.suqiu.tracking.TrackingDesk;

/** Puts a tracked case into the reader's language. */
@ApplicationScoped
class TrackingWriter {

    @Inject
    TrackingDesk trackingDesk;

    @Inject
    FilersPapers filersPapers;

    @Inject
    Language language;

    @Inject
    Clock clock;

    TrackingView view(String number, String accessCode) {
        var tracked = trackingDesk.open(number, accessCode);
        return TrackingView.of(tracked, papers(number), CaseFile.dayOf(clock.instant()), language.chinese());
    }

    private List<FilersPaperView> papers(String number) {
        return filersPapers.issued(number).stream()
                .map(paper -> FilersPaperView.of(paper, language.locale()))
                .toList();
    }
}
