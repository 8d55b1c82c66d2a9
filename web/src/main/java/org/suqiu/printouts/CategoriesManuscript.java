package org.suqiu.printouts;

import static org.suqiu.statistics.Definition.CLOSED;
import static org.suqiu.statistics.Definition.MEDIATION_SUCCESS_RATE;
import static org.suqiu.statistics.Definition.RECOVERED_AMOUNT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.suqiu.reports.Printout;
import org.suqiu.reports.Section;
import org.suqiu.statistics.By;
import org.suqiu.statistics.Definition;

/** What people bring: the most frequent categories and issues, what grows, and where much of the same came in at once. */
@ApplicationScoped
class CategoriesManuscript implements Manuscript {

    static final String KEY = "categories";

    private static final Offer OFFER = Offer.of(KEY, "kind", "view");

    private static final List<Definition> FURTHER = List.of(CLOSED, MEDIATION_SUCCESS_RATE, RECOVERED_AMOUNT);
    private static final List<Integer> NOW_AND_BEFORE = List.of(1, 3);

    @Inject
    GrowthTable growth;

    @Inject
    Clusters clusters;

    @Inject
    Frame frame;

    @Override
    public Offer offer() {
        return OFFER;
    }

    @Override
    public Printout write(Wanted wanted) {
        var words = Words.in(wanted.locale());
        var selection = wanted.selection();
        return frame.lying(
                this,
                wanted,
                List.of(
                        Section.of(words.text("by.categories"), growth.of(By.CATEGORY, selection, FURTHER, wanted))
                                .drawnAs(words.bars("cases", NOW_AND_BEFORE)),
                        Section.of(words.text("by.issues"), growth.of(By.ISSUE, selection, FURTHER, wanted)),
                        Section.of(words.text("categories.clusters"), clusters.table(wanted))));
    }
}
