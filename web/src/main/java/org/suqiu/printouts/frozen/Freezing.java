package org.suqiu.printouts.frozen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suqiu.casefile.Kind;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;
import org.suqiu.printouts.Manuscript;
import org.suqiu.printouts.Manuscripts;
import org.suqiu.printouts.Wanted;
import org.suqiu.rules.Fingerprint;
import org.suqiu.statistics.Definition;
import org.suqiu.statistics.Scope;
import org.suqiu.statistics.View;

/** Writes every print-out of a period once more, in each kind, view and language that it has, to be kept. */
@ApplicationScoped
class Freezing {

    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    /** But for the cases that it names a print-out shows the same to whoever may have it. */
    static final Actor READER = new Actor("system", "", Set.of(Role.MANAGER), null);

    @Inject
    Manuscripts manuscripts;

    @Inject
    FrozenPeriods frozenPeriods;

    @Inject
    Clock clock;

    FrozenPeriod freeze(CalendarPeriod closed, Actor by) {
        List<FrozenPrintout> kept = manuscripts.all().stream()
                .filter(Freezing::isOfAll)
                .flatMap(manuscript -> printouts(manuscript, closed))
                .toList();
        String hashes = kept.stream().map(FrozenPrintout::sha256).collect(Collectors.joining("\n"));
        var period = new FrozenPeriod(
                closed,
                Definition.VERSION,
                by,
                clock.instant(),
                frozenPeriods.copyRows(closed),
                Fingerprint.of(hashes));
        frozenPeriods.add(period, kept);
        return period;
    }

    /** What is about one office is printed for that office, live. */
    static boolean isOfAll(Manuscript manuscript) {
        return !manuscript.parameters().contains("office");
    }

    private Stream<FrozenPrintout> printouts(Manuscript manuscript, CalendarPeriod closed) {
        return kinds(manuscript).flatMap(kind -> views(manuscript).flatMap(view -> LANGUAGES.stream()
                .map(language -> new Wanted(closed.period(), kind, view, Scope.EVERYTHING, language, READER))
                .map(wanted -> new FrozenPrintout(
                        closed,
                        manuscript.key(),
                        wanted,
                        manuscript.write(wanted).asFrozen()))));
    }

    private static Stream<Kind> kinds(Manuscript manuscript) {
        return manuscript.parameters().contains("kind")
                ? EnumSet.allOf(Kind.class).stream()
                : Stream.of(Kind.COMPLAINT);
    }

    private static Stream<View> views(Manuscript manuscript) {
        return manuscript.parameters().contains("view") ? EnumSet.allOf(View.class).stream() : Stream.of(View.FLOW);
    }
}
