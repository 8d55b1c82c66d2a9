package org.suqiu.printouts;

import static org.suqiu.statistics.Definition.MEDIATIONS_CONCLUDED;
import static org.suqiu.statistics.Definition.MEDIATIONS_SUCCEEDED;
import static org.suqiu.statistics.Definition.MEDIATION_SUCCESS_OF_ACCEPTED;
import static org.suqiu.statistics.Definition.MEDIATION_SUCCESS_OF_CLOSED;
import static org.suqiu.statistics.Definition.MEDIATION_SUCCESS_RATE;
import static org.suqiu.statistics.Definition.PROMISED_AMOUNT;
import static org.suqiu.statistics.Definition.RECOVERED_AMOUNT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.suqiu.casefile.Kind;
import org.suqiu.reports.Printout;
import org.suqiu.reports.Section;
import org.suqiu.reports.Table;
import org.suqiu.statistics.By;
import org.suqiu.statistics.Definition;
import org.suqiu.statistics.Statistics;

/** What mediation achieved: how it ended, what was promised against what was paid, by county, category and amount. */
@ApplicationScoped
class MediationManuscript implements Manuscript {

    static final String KEY = "mediation";

    private static final Offer OFFER = Offer.of(KEY, "view");

    static final List<Definition> OF_COUNTIES = List.of(
            MEDIATIONS_CONCLUDED,
            MEDIATIONS_SUCCEEDED,
            MEDIATION_SUCCESS_RATE,
            MEDIATION_SUCCESS_OF_CLOSED,
            MEDIATION_SUCCESS_OF_ACCEPTED,
            PROMISED_AMOUNT,
            RECOVERED_AMOUNT);
    private static final List<Definition> WAYS = List.of(MEDIATIONS_CONCLUDED, PROMISED_AMOUNT, RECOVERED_AMOUNT);
    private static final List<Definition> IN_SHORT = List.of(
            MEDIATIONS_CONCLUDED, MEDIATIONS_SUCCEEDED, MEDIATION_SUCCESS_RATE, PROMISED_AMOUNT, RECOVERED_AMOUNT);
    private static final List<Integer> CONCLUDED_AND_SUCCEEDED = List.of(1, 2);

    @Inject
    Statistics statistics;

    @Inject
    FigureTables tables;

    @Inject
    Largest largest;

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
                        tables.section(By.COUNTY, wanted.of(Kind.COMPLAINT), OF_COUNTIES, wanted)
                                .drawnAs(words.bars("cases", CONCLUDED_AND_SUCCEEDED)),
                        Section.of(words.text("mediation.ways"), table(By.OUTCOME, WAYS, wanted)),
                        Section.of(words.text("by.categories"), categories(wanted)),
                        Section.of(words.text("mediation.bands"), table(By.AMOUNT, IN_SHORT, wanted))));
    }

    private Table table(By by, List<Definition> columns, Wanted wanted) {
        return tables.table(statistics.rows(by, wanted.of(Kind.COMPLAINT)), columns, wanted.locale());
    }

    private Table categories(Wanted wanted) {
        var all = statistics.rows(By.CATEGORY, wanted.of(Kind.COMPLAINT));
        return tables.table(all, largest.by(MEDIATIONS_CONCLUDED, all), IN_SHORT, wanted.locale());
    }
}
