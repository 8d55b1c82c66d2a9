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
import org.suqiu.reports.Printout;
import org.suqiu.statistics.By;
import org.suqiu.statistics.Definition;

/** How content those are who filed: asked, reached, satisfied, solved, and what was looked at again. */
@ApplicationScoped
class SatisfactionManuscript implements Manuscript {

    static final String KEY = "satisfaction";

    private static final Offer OFFER = Offer.of(KEY, "kind", "view");

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
        return frame.lying(
                this,
                wanted,
                List.of(
                        tables.section(By.COUNTY, wanted.selection(), COLUMNS, wanted),
                        tables.section(By.MONTH, wanted.selection(), COLUMNS, wanted)
                                .drawnAs(words.bars("answers", ANSWERS))));
    }
}
