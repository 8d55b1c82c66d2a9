package org.suqiu.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Kind;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Offices;

/** The one place that computes figures; always live. */
@ApplicationScoped
public class Statistics {

    @Inject
    Sums sums;

    @Inject
    Offices offices;

    @Inject
    Clock clock;

    /** The three periods are read one after the other; none has cases of another. */
    @Transactional
    public CountyTable counties(Period period, Kind kind, View view) {
        var selection = begun(new Selection(period, Set.of(kind), view));
        var read =
                Compared.over(period, days -> counties(selection.during(days)).showing(CountyTable.COLUMNS));
        return new CountyTable(kind, view, read.now(), read.previous(), read.yearBefore());
    }

    private Breakdown counties(Selection selection) {
        return table(By.COUNTY, selection, sums.counted(By.COUNTY, selection));
    }

    /** Figures broken down, those included that look at what came of a case on another day. */
    @Transactional
    public Breakdown rows(By by, Selection selection) {
        return table(by, begun(selection), sums.countedAndFollowed(by, selection));
    }

    /** As far as the reader may look: what each handler did is for the head of the office. */
    @Transactional
    public Breakdown rows(By by, Selection selection, Actor reader) {
        return rows(by, new FiguresSight(reader).narrow(by, selection));
    }

    /** By county, category and channel at once; without what came of a case on another day. */
    @Transactional
    public Spread spread(Selection selection) {
        List<Crossing> crossings = sums.crossed(begun(selection));
        return new Spread(
                table(By.COUNTY, selection, Crossing.along(Crossing::countyCode, crossings)),
                table(By.CATEGORY, selection, Crossing.along(Crossing::category, crossings)),
                table(By.CHANNEL, selection, Crossing.along(Crossing::channel, crossings)),
                crossings);
    }

    /** Month by month; without what came of a case on another day. */
    @Transactional
    public Breakdown months(Selection selection) {
        return table(By.MONTH, begun(selection), sums.counted(By.MONTH, selection));
    }

    /** The figures above the table, over all kinds. */
    @Transactional
    public Summary summary(Period period) {
        var everything = begun(new Selection(period, EnumSet.allOf(Kind.class), View.FLOW));
        var totals =
                Compared.over(period, days -> counties(everything.during(days)).total());
        return new Summary(period, totals.now(), totals.previous(), totals.yearBefore());
    }

    private Selection begun(Selection selection) {
        requireBegun(selection.period());
        return selection;
    }

    void requireBegun(Period period) {
        period.requireBegun(CaseFile.dayOf(clock.instant()));
    }

    private Breakdown table(By by, Selection selection, Map<String, FigureRow> found) {
        return Breakdown.of(by, selection, inOrder(by, selection, found)).showing(EnumSet.allOf(Definition.class));
    }

    private List<FigureRow> inOrder(By by, Selection selection, Map<String, FigureRow> found) {
        return switch (by) {
            case COUNTY -> new CountyOrder(offices.counties(), selection.scope()).of(found);
            case MONTH ->
                selection.period().months().stream()
                        .map(month -> found.getOrDefault(month.toString(), FigureRow.empty(month.toString())))
                        .toList();
            default -> List.copyOf(found.values());
        };
    }
}
