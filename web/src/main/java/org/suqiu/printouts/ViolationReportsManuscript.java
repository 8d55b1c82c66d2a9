package org.suqiu.printouts;

import static org.suqiu.statistics.Definition.CONVERSIONS;
import static org.suqiu.statistics.Definition.ENDED_BEFORE_DECISION;
import static org.suqiu.statistics.Definition.EXTENDED;
import static org.suqiu.statistics.Definition.FILED;
import static org.suqiu.statistics.Definition.PENALTY_AMOUNT;
import static org.suqiu.statistics.Definition.RECEIVED;
import static org.suqiu.statistics.Definition.VERIFIED;
import static org.suqiu.statistics.Definition.VERIFIED_ON_TIME_RATE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.suqiu.casefile.Kind;
import org.suqiu.reports.Printout;
import org.suqiu.reports.Section;
import org.suqiu.statistics.By;
import org.suqiu.statistics.Definition;
import org.suqiu.statistics.Statistics;

/** What came of violation reports, and of what was found in complaints: counts of counties alone, never a case. */
@ApplicationScoped
class ViolationReportsManuscript implements Manuscript {

    static final String KEY = "violation-reports";

    private static final Offer OFFER = Offer.of(KEY, "view");

    static final List<Definition> OF_REPORTS =
            List.of(RECEIVED, ENDED_BEFORE_DECISION, VERIFIED, VERIFIED_ON_TIME_RATE, EXTENDED, FILED, PENALTY_AMOUNT);
    static final List<Definition> OF_COMPLAINTS = List.of(VERIFIED, FILED, CONVERSIONS, PENALTY_AMOUNT);
    private static final List<Integer> RECEIVED_VERIFIED_FILED = List.of(1, 3, 6);

    @Inject
    Statistics statistics;

    @Inject
    FigureTables tables;

    @Inject
    Frame frame;

    @Override
    public Offer offer() {
        return OFFER;
    }

    @Override
    public Printout write(Wanted wanted) {
        var words = Words.in(wanted.locale());
        var reports = statistics.rows(By.COUNTY, wanted.of(Kind.VIOLATION_REPORT));
        var complaints = statistics.rows(By.COUNTY, wanted.of(Kind.COMPLAINT));
        return frame.upright(
                this,
                wanted,
                List.of(
                        Section.of(
                                        words.text("kind.VIOLATION_REPORT"),
                                        tables.table(reports, OF_REPORTS, wanted.locale()))
                                .drawnAs(words.bars("cases", RECEIVED_VERIFIED_FILED)),
                        Section.of(
                                words.text("violation-reports.conversions"),
                                tables.table(complaints, OF_COMPLAINTS, wanted.locale())
                                        .named(words.text("violation-reports.conversions")))));
    }
}
