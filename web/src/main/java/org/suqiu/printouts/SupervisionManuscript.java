package org.suqiu.printouts;

import static org.suqiu.statistics.Definition.ESCALATED;
import static org.suqiu.statistics.Definition.ORDERED;
import static org.suqiu.statistics.Definition.ORDER_ANSWERED_ON_TIME_RATE;
import static org.suqiu.statistics.Definition.RECEIVED;
import static org.suqiu.statistics.Definition.SPOT_CHECKED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.suqiu.reports.Printout;
import org.suqiu.statistics.By;
import org.suqiu.statistics.Definition;

/** What was ordered from above, what ran late, and what offices gave back. */
@ApplicationScoped
class SupervisionManuscript implements Manuscript {

    static final String KEY = "supervision";

    private static final Offer OFFER = Offer.of(KEY, "kind", "view");

    static final List<Definition> COLUMNS =
            List.of(RECEIVED, Definition.RETURNED, ESCALATED, ORDERED, ORDER_ANSWERED_ON_TIME_RATE, SPOT_CHECKED);
    private static final List<Integer> RETURNED_ESCALATED_ORDERED = List.of(2, 3, 4);

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
        return frame.upright(
                this,
                wanted,
                List.of(
                        tables.section(By.COUNTY, wanted.selection(), COLUMNS, wanted)
                                .drawnAs(words.bars("times", RETURNED_ESCALATED_ORDERED)),
                        tables.section(By.OFFICE, wanted.selection(), COLUMNS, wanted)));
    }
}
