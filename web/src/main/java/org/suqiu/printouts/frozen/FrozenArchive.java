package org.suqiu.printouts.frozen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.suqiu.casefile.Kind;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;
import org.suqiu.identity.StaffActed;
import org.suqiu.printouts.Archive;
import org.suqiu.printouts.Manuscript;
import org.suqiu.printouts.Wanted;
import org.suqiu.reports.Printout;
import org.suqiu.statistics.Scope;
import org.suqiu.statistics.View;

/** Hands out what was kept of a frozen period, with an appendix of what was entered since. */
@ApplicationScoped
class FrozenArchive implements Archive {

    @Inject
    FrozenPeriods frozenPeriods;

    @Inject
    Restatements restatements;

    @Inject
    RestatementAppendix appendix;

    @Inject
    Event<StaffActed> acted;

    @Override
    public Optional<Printout> kept(Manuscript manuscript, Wanted wanted) {
        if (!wanted.scope().equals(Scope.EVERYTHING) || !mayHave(manuscript, wanted.reader())) {
            return Optional.empty();
        }
        return frozenPeriods.of(wanted.period()).flatMap(period -> frozenPeriods
                .printout(period, manuscript.key(), asKept(manuscript, wanted))
                .map(kept -> handOut(period, manuscript, wanted, kept.printout())));
    }

    /** Cases are kept named as a manager sees them; who sees fewer prints live. */
    static boolean mayHave(Manuscript manuscript, Actor reader) {
        boolean seesEveryComplaint =
                Stream.of(Role.MANAGER, Role.SUPERVISOR, Role.AGENT).anyMatch(reader::is);
        return manuscript.isFor(reader) && (seesEveryComplaint || !manuscript.namesCases());
    }

    /** What a print-out gives no choice of is kept in one way. */
    private static Wanted asKept(Manuscript manuscript, Wanted wanted) {
        List<String> choices = manuscript.parameters();
        return new Wanted(
                wanted.period(),
                choices.contains("kind") ? wanted.kind() : Kind.COMPLAINT,
                choices.contains("view") ? wanted.view() : View.FLOW,
                wanted.scope(),
                wanted.locale(),
                wanted.reader());
    }

    private Printout handOut(FrozenPeriod period, Manuscript manuscript, Wanted wanted, Printout kept) {
        acted.fire(
                new StaffActed(wanted.reader(), "FROZEN_MONTH_PRINTED", null, period.name() + " " + manuscript.key()));
        List<Restatement> since = restatements.of(period, wanted.reader());
        return since.isEmpty() ? kept : kept.with(appendix.of(since, wanted.locale()));
    }
}
