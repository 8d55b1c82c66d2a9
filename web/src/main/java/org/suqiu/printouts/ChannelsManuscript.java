package org.suqiu.printouts;

import static org.suqiu.statistics.Definition.CLOSED;
import static org.suqiu.statistics.Definition.ON_TIME_CLOSURE_RATE;
import static org.suqiu.statistics.Definition.RECOVERED_AMOUNT;
import static org.suqiu.statistics.Definition.SATISFACTION_RATE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.suqiu.casefile.Kind;
import org.suqiu.reports.Printout;
import org.suqiu.reports.Section;
import org.suqiu.statistics.By;
import org.suqiu.statistics.Definition;

/** How matters reach the hotline, from which platforms, and when the telephone rings. */
@ApplicationScoped
class ChannelsManuscript implements Manuscript {

    static final String KEY = "channels";

    private static final Offer OFFER = Offer.of(KEY, "view");

    private static final List<Definition> FURTHER =
            List.of(CLOSED, ON_TIME_CLOSURE_RATE, RECOVERED_AMOUNT, SATISFACTION_RATE);

    @Inject
    GrowthTable growth;

    @Inject
    HotlineLoad load;

    @Inject
    Frame frame;

    @Override
    public Offer offer() {
        return OFFER;
    }

    @Override
    public Printout write(Wanted wanted) {
        var words = Words.in(wanted.locale());
        var everything = wanted.of(Kind.COMPLAINT, Kind.values());
        return frame.lying(
                this,
                wanted,
                List.of(
                        Section.of(words.text("by.channels"), growth.of(By.CHANNEL, everything, FURTHER, wanted)),
                        Section.of(words.text("by.sources"), growth.of(By.SOURCE, everything, FURTHER, wanted)),
                        Section.of(words.text("channels.load"), load.table(wanted))
                                .drawnAs(words.bars("calls", List.of(HotlineLoad.ALL_DAYS)))));
    }
}
