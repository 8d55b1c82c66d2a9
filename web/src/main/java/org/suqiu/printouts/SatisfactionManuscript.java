package org.suqiu.printouts;

import static org.suqiu.statistics.Definition.ASKED;
import static org.suqiu.statistics.Definition.REACHED_RATE;
import static org.suqiu.statistics.Definition.REOPENED;
import static org.suqiu.statistics.Definition.RESOLUTION_ANSWERED;
import static org.suqiu.statistics.Definition.RESOLUTION_RATE;
import static org.suqiu.statistics.Definition.REVIEWS_ASKED;
import static org.suqiu.statistics.Definition.SATISFACTION_ANSWERED;
import static org.suqiu.statistics.Definition.SATISFACTION_RATE;
import static org.suqiu.statistics.Definition.UPHELD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.suqiu.reports.Chart;
import org.suqiu.reports.Printout;
import org.suqiu.reports.Section;
import org.suqiu.statistics.By;
import org.suqiu.statistics.Definition;
import org.suqiu.statistics.Statistics;

/** How content those are who filed: asked, reached, satisfied, solved, and what was looked at again. */
@ApplicationScoped
class SatisfactionManuscript implements Manuscript {

    static final String KEY = "satisfaction";

    static final List<Definition> COLUMNS = List.of(
            ASKED,
            REACHED_RATE,
            SATISFACTION_ANSWERED,
            SATISFACTION_RATE,
            RESOLUTION_ANSWERED,
            RESOLUTION_RATE,
            REVIEWS_ASKED,
            UPHELD,
            REOPENED);
    private static final List<Integer> ANSWERS = List.of(3, 5);

    @Inject
    Statistics statistics;

    @Inject
    FigureTables tables;

    @Inject
    Frame frame;

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public List<String> parameters() {
        return List.of("from", "to", "kind", "view");
    }

    @Override
    public Printout write(Wanted wanted) {
        var words = Words.in(wanted.locale());
        var counties = statistics.rows(By.COUNTY, wanted.selection());
        var months = statistics.rows(By.MONTH, wanted.selection());
        return frame.lying(
                this,
                wanted,
                List.of(
                        Section.of(words.text("by.counties"), tables.table(counties, COLUMNS, wanted.locale())),
                        Section.of(words.text("by.months"), tables.table(months, COLUMNS, wanted.locale()))
                                .drawnAs(new Chart(Chart.Form.BARS, words.text("answers"), ANSWERS))));
    }
}
