package org.suqiu.printouts;

import static org.suqiu.statistics.Definition.ACCEPTED_CASES;
import static org.suqiu.statistics.Definition.CLOSED;
import static org.suqiu.statistics.Definition.CONVERSIONS;
import static org.suqiu.statistics.Definition.MEDIATIONS_SUCCEEDED;
import static org.suqiu.statistics.Definition.MEDIATION_SUCCESS_RATE;
import static org.suqiu.statistics.Definition.ON_TIME_CLOSURE_RATE;
import static org.suqiu.statistics.Definition.RECEIVED;
import static org.suqiu.statistics.Definition.RECOVERED_AMOUNT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.suqiu.casefile.Kind;
import org.suqiu.reports.Format;
import org.suqiu.reports.Printout;
import org.suqiu.reports.Section;
import org.suqiu.statistics.By;
import org.suqiu.statistics.Definition;
import org.suqiu.statistics.Paragraph;
import org.suqiu.statistics.Statistics;
import org.suqiu.statistics.View;

/** The chapter "quality complaints and reports" of the yearly report, ready to be pasted: written from the figures. */
@ApplicationScoped
class ChapterManuscript implements Manuscript {

    static final String KEY = "yearly-chapter";

    /** To be written on with, or to be looked at. */
    private static final Offer OFFER = Offer.of(KEY).onlyAs(Format.DOCX, Format.PDF);

    private static final List<Definition> OF_COUNTIES = List.of(
            RECEIVED,
            ACCEPTED_CASES,
            CLOSED,
            ON_TIME_CLOSURE_RATE,
            MEDIATIONS_SUCCEEDED,
            MEDIATION_SUCCESS_RATE,
            RECOVERED_AMOUNT);
    private static final List<Definition> COMPARED =
            List.of(RECEIVED, ACCEPTED_CASES, CLOSED, MEDIATIONS_SUCCEEDED, CONVERSIONS, RECOVERED_AMOUNT);
    private static final List<Integer> RECEIVED_AND_CLOSED = List.of(1, 3);

    @Inject
    Statistics statistics;

    @Inject
    FigureTables tables;

    @Inject
    ComparisonTable comparison;

    @Inject
    GrowthTable growth;

    @Inject
    ChapterText text;

    @Inject
    Frame frame;

    @Override
    public Offer offer() {
        return OFFER;
    }

    @Override
    public Printout write(Wanted asked) {
        var wanted = asked.lookedAt(View.FLOW);
        return frame.upright(
                this, wanted, List.of(overview(wanted), compared(wanted), focus(wanted), problems(wanted)));
    }

    private Section overview(Wanted wanted) {
        var words = Words.in(wanted.locale());
        var summary = new Paragraph(statistics.summary(wanted.period())).text(words.chinese());
        var counties = statistics.rows(By.COUNTY, wanted.of(Kind.COMPLAINT));
        return Section.of(words.text("chapter.overview"), tables.table(counties, OF_COUNTIES, wanted.locale()))
                .saying(List.of(summary, text.ofComplaints(counties.total(), words)))
                .drawnAs(words.bars("cases", RECEIVED_AND_CLOSED));
    }

    private Section compared(Wanted wanted) {
        var words = Words.in(wanted.locale());
        return Section.of(words.text("chapter.compared"), comparison.of(wanted.of(Kind.COMPLAINT), COMPARED, wanted));
    }

    private Section focus(Wanted wanted) {
        var words = Words.in(wanted.locale());
        return Section.of(
                        words.text("chapter.focus"),
                        growth.of(By.CATEGORY, wanted.of(Kind.COMPLAINT), List.of(), wanted))
                .saying(text.ofFocus(wanted));
    }

    private Section problems(Wanted wanted) {
        return Section.of(Words.in(wanted.locale()).text("chapter.problems"), text.ofProblems(wanted));
    }
}
