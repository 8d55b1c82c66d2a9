package org.suqiu.printouts;

import static org.suqiu.statistics.Definition.ESCALATED;
import static org.suqiu.statistics.Definition.ORDERED;
import static org.suqiu.statistics.Definition.ORDER_ANSWERED_ON_TIME_RATE;
import static org.suqiu.statistics.Definition.RECEIVED;
import static org.suqiu.statistics.Definition.SPOT_CHECKED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.suqiu.reports.Chart;
import org.suqiu.reports.Printout;
import org.suqiu.reports.Section;
import org.suqiu.statistics.By;
import org.suqiu.statistics.Definition;
import org.suqiu.statistics.Statistics;

/** What was ordered from above, what ran late, and what offices gave back. */
@ApplicationScoped
class SupervisionManuscript implements Manuscript {

    static final String KEY = "supervision";

    static final List<Definition> COLUMNS =
            List.of(RECEIVED, Definition.RETURNED, ESCALATED, ORDERED, ORDER_ANSWERED_ON_TIME_RATE, SPOT_CHECKED);
    private static final List<Integer> RETURNED_ESCALATED_ORDERED = List.of(2, 3, 4);

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
        var offices = statistics.rows(By.OFFICE, wanted.selection());
        return frame.upright(
                this,
                wanted,
                List.of(
                        Section.of(words.text("by.counties"), tables.table(counties, COLUMNS, wanted.locale()))
                                .drawnAs(new Chart(Chart.Form.BARS, words.text("times"), RETURNED_ESCALATED_ORDERED)),
                        Section.of(words.text("by.offices"), tables.table(offices, COLUMNS, wanted.locale()))));
    }
}
