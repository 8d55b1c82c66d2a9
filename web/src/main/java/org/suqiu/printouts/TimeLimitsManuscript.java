package org.suqiu.printouts;

import static org.suqiu.statistics.Definition.DECIDED_ON_TIME_RATE;
import static org.suqiu.statistics.Definition.ESCALATED;
import static org.suqiu.statistics.Definition.EXTENDED;
import static org.suqiu.statistics.Definition.ON_TIME_CLOSURE_RATE;
import static org.suqiu.statistics.Definition.PAUSED;
import static org.suqiu.statistics.Definition.TOLD_ON_TIME_RATE;
import static org.suqiu.statistics.Definition.VERIFIED_ON_TIME_RATE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.suqiu.casefile.Kind;
import org.suqiu.reports.Printout;
import org.suqiu.reports.Section;
import org.suqiu.statistics.By;
import org.suqiu.statistics.Definition;

/** What was done in time and what was not: by county, by step, and what has been waiting longest. */
@ApplicationScoped
class TimeLimitsManuscript implements Manuscript {

    static final String KEY = "time-limits";

    private static final Offer OFFER = Offer.of(KEY, "kind", "view").namingCases();

    static final List<Definition> OF_COMPLAINTS =
            List.of(DECIDED_ON_TIME_RATE, TOLD_ON_TIME_RATE, ON_TIME_CLOSURE_RATE, EXTENDED, PAUSED, ESCALATED);
    static final List<Definition> OF_REPORTS =
            List.of(VERIFIED_ON_TIME_RATE, ON_TIME_CLOSURE_RATE, EXTENDED, PAUSED, ESCALATED);
    static final List<Definition> OF_ENQUIRIES = List.of(ON_TIME_CLOSURE_RATE, EXTENDED, ESCALATED);

    @Inject
    FigureTables tables;

    @Inject
    StepLimits limits;

    @Inject
    LongestOpen longestOpen;

    @Inject
    Frame frame;

    @Override
    public Offer offer() {
        return OFFER;
    }

    @Override
    public Printout write(Wanted wanted) {
        var words = Words.in(wanted.locale());
        var sections = new ArrayList<>(List.of(
                tables.section(By.COUNTY, wanted.selection(), columns(wanted.kind()), wanted),
                Section.of(words.text("time-limits.steps"), limits.table(wanted))));
        if (wanted.kind() != Kind.VIOLATION_REPORT) {
            sections.add(Section.of(words.text("time-limits.longest"), longestOpen.table(wanted)));
        }
        return frame.lying(this, wanted, sections);
    }

    private static List<Definition> columns(Kind kind) {
        return switch (kind) {
            case COMPLAINT -> OF_COMPLAINTS;
            case VIOLATION_REPORT -> OF_REPORTS;
            case ENQUIRY -> OF_ENQUIRIES;
        };
    }
}
