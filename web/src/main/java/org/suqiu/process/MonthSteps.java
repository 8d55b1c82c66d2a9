package org.suqiu.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import org.suqiu.casefile.CaseFile;

/** Lets one instance of {@code FreezeMonth} after the other wait for its month; the first is the month of the installation. */
@Named
@ApplicationScoped
public class MonthSteps {

    static final String MODEL = "FreezeMonth";

    @Inject
    Engine engine;

    @Inject
    Clock clock;

    /** At the start of the server; from then on each month begins the next. */
    @Transactional
    public void ensureMonthIsWatched() {
        boolean watched = engine.runtime()
                        .createProcessInstanceQuery()
                        .processDefinitionKey(MODEL)
                        .count()
                > 0;
        if (!watched) {
            begin(YearMonth.from(CaseFile.dayOf(clock.instant())));
        }
    }

    public void beginNextMonth(String month) {
        begin(YearMonth.parse(month).plusMonths(1));
    }

    private void begin(YearMonth month) {
        engine.runtime().startProcessInstanceById(engine.latest(MODEL), month.toString());
    }
}
