package org.suqiu.printouts;

import static org.suqiu.statistics.Definition.ACCEPTED_CASES;
import static org.suqiu.statistics.Definition.CLOSED;
import static org.suqiu.statistics.Definition.DECIDED_ON_TIME_RATE;
import static org.suqiu.statistics.Definition.ESCALATED;
import static org.suqiu.statistics.Definition.MEDIATIONS_CONCLUDED;
import static org.suqiu.statistics.Definition.MEDIATION_SUCCESS_RATE;
import static org.suqiu.statistics.Definition.ON_TIME_CLOSURE_RATE;
import static org.suqiu.statistics.Definition.RECEIVED;
import static org.suqiu.statistics.Definition.RECOVERED_AMOUNT;
import static org.suqiu.statistics.Definition.RETURNED;
import static org.suqiu.statistics.Definition.SATISFACTION_RATE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.suqiu.identity.Role;
import org.suqiu.reports.Printout;
import org.suqiu.reports.Section;
import org.suqiu.rules.NotAllowed;
import org.suqiu.statistics.By;
import org.suqiu.statistics.Definition;

/** What an office did, month by month; what each of its handlers did is for its head alone. */
@ApplicationScoped
class OfficeManuscript implements Manuscript {

    static final String KEY = "office-work";

    private static final Offer OFFER =
            Offer.of(KEY, "kind", "view", "office").onlyFor(Role.HEAD, Role.MANAGER, Role.SUPERVISOR);

    private static final List<Definition> COLUMNS = List.of(
            RECEIVED,
            ACCEPTED_CASES,
            DECIDED_ON_TIME_RATE,
            CLOSED,
            ON_TIME_CLOSURE_RATE,
            MEDIATIONS_CONCLUDED,
            MEDIATION_SUCCESS_RATE,
            RECOVERED_AMOUNT,
            SATISFACTION_RATE,
            RETURNED,
            ESCALATED);
    private static final List<Integer> RECEIVED_AND_CLOSED = List.of(1, 4);

    @Inject
    FigureTables tables;

    @Inject
    Frame frame;

    @Override
    public Offer offer() {
        return OFFER;
    }

    /** Heads see their own office, managers and supervisors every one, or all together where they name none. */
    @Override
    public Printout write(Wanted asked) {
        Wanted wanted = allowed(asked);
        var words = Words.in(wanted.locale());
        var sections = new ArrayList<>(List.of(
                section(By.OFFICE, wanted),
                section(By.MONTH, wanted).drawnAs(words.bars("cases", RECEIVED_AND_CLOSED)),
                section(By.CATEGORY, wanted)));
        if (wanted.reader().headOf(wanted.scope().officeCode())) {
            sections.add(section(By.HANDLER, wanted));
        }
        return frame.lying(this, wanted, sections);
    }

    private Section section(By by, Wanted wanted) {
        return tables.section(by, wanted.selection(), COLUMNS, wanted);
    }

    private static Wanted allowed(Wanted asked) {
        var reader = asked.reader();
        boolean seesAll = reader.is(Role.MANAGER) || reader.is(Role.SUPERVISOR);
        String office = asked.scope().officeCode();
        if (!seesAll && office != null && !reader.headOf(office)) {
            throw new NotAllowed("figures of another office");
        }
        return seesAll || office != null ? asked : asked.of(reader.officeCode());
    }
}
