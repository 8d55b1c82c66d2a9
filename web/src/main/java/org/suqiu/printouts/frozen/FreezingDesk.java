package org.suqiu.printouts.frozen;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.suqiu.casefile.CaseFile;
import org.suqiu.identity.Actor;
import org.suqiu.identity.StaffActed;
import org.suqiu.printouts.Manuscript;
import org.suqiu.printouts.Manuscripts;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.RuleViolation;

/** Where months are closed, by the calendar or by a manager's hand, and where it is seen what came later. */
@ApplicationScoped
public class FreezingDesk {

    @Inject
    FrozenPeriods frozenPeriods;

    @Inject
    Freezing freezing;

    @Inject
    Restatements restatements;

    @Inject
    Manuscripts manuscripts;

    @Inject
    Event<StaffActed> acted;

    @Inject
    Clock clock;

    /** By hand: for the time before this installation, or because nobody wants to wait. */
    @Transactional
    public FrozenPeriod freeze(YearMonth month, Actor manager) {
        if (!month.isBefore(YearMonth.from(CaseFile.dayOf(clock.instant())))) {
            throw new RuleViolation("month-not-over", month);
        }
        if (isFrozen(month)) {
            throw new RuleViolation("month-frozen-already", month);
        }
        return close(month, manager);
    }

    /** By the calendar; a month that a manager closed before stays as it is. */
    @Transactional
    public void freezeWhenDue(YearMonth month) {
        if (!isFrozen(month)) {
            close(month, Actor.SYSTEM);
        }
    }

    private boolean isFrozen(YearMonth month) {
        return frozenPeriods.named(month.toString()).isPresent();
    }

    private FrozenPeriod close(YearMonth month, Actor by) {
        List<FrozenPeriod> closed = CalendarPeriod.endingWith(month).stream()
                .map(ending -> freezing.freeze(ending, by))
                .toList();
        closed.forEach(
                period -> acted.fire(new StaffActed(by, "MONTH_FROZEN", null, period.name() + " " + period.sha256())));
        return closed.get(0);
    }

    @Transactional
    public List<FrozenPeriod> all() {
        return frozenPeriods.all();
    }

    /** That somebody looked is recorded. */
    @Transactional
    public OpenedPeriod open(String name, Actor reader) {
        FrozenPeriod period = named(name);
        acted.fire(new StaffActed(reader, "FROZEN_MONTH_SEEN", null, name));
        Map<String, Manuscript> own = manuscripts.all().stream()
                .filter(manuscript -> FrozenArchive.mayHave(manuscript, reader))
                .collect(toMap(Manuscript::key, identity()));
        return new OpenedPeriod(period, own, frozenPeriods.printoutsOf(period));
    }

    /** What was entered into a frozen period since; that somebody looked is recorded. */
    @Transactional
    public List<Restatement> restatements(String name, Actor reader) {
        FrozenPeriod period = named(name);
        acted.fire(new StaffActed(reader, "RESTATEMENTS_SEEN", null, name));
        return restatements.of(period, reader);
    }

    private FrozenPeriod named(String name) {
        return frozenPeriods.named(name).orElseThrow(() -> new NotFound("frozen-month"));
    }
}
