package org.suqiu.printouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.suqiu.reports.CountingRules;
import org.suqiu.reports.Printout;
import org.suqiu.reports.Section;
import org.suqiu.statistics.Definition;
import org.suqiu.statistics.View;

/** What all print-outs have in common: title, period, view, version of the definitions, and how was counted. */
@ApplicationScoped
class Frame {

    @Inject
    Clock clock;

    Printout upright(Manuscript manuscript, Wanted wanted, List<Section> sections) {
        return around(manuscript, wanted, true, sections);
    }

    Printout lying(Manuscript manuscript, Wanted wanted, List<Section> sections) {
        return around(manuscript, wanted, false, sections);
    }

    private Printout around(Manuscript manuscript, Wanted wanted, boolean upright, List<Section> sections) {
        Words words = Words.in(wanted.locale());
        String title = title(manuscript, wanted, words);
        Optional<org.suqiu.reports.View> view = view(manuscript, wanted);
        return new Printout(
                wanted.locale(),
                title,
                words.text("continued", title),
                upright,
                wanted.period().from(),
                wanted.period().to(),
                view.orElse(null),
                Definition.VERSION,
                clock.instant(),
                false,
                sections,
                rules(manuscript.key(), view, wanted.locale()));
    }

    private static String title(Manuscript manuscript, Wanted wanted, Words words) {
        return manuscript.parameters().contains("kind")
                ? words.text(manuscript.key() + ".titleOf", words.text("kind." + wanted.kind()))
                : manuscript.title(wanted.locale());
    }

    /** A print-out that has one view says in its rules how it counts. */
    private static Optional<org.suqiu.reports.View> view(Manuscript manuscript, Wanted wanted) {
        return manuscript.parameters().contains("view") ? Optional.of(paper(wanted.view())) : Optional.empty();
    }

    static org.suqiu.reports.View paper(View view) {
        return org.suqiu.reports.View.valueOf(view.name());
    }

    private static List<String> rules(String key, Optional<org.suqiu.reports.View> view, Locale locale) {
        var general = new CountingRules(locale);
        return Stream.of(
                        Stream.of(general.ofPeriods()),
                        view.map(general::ofCounties).stream(),
                        Words.in(locale).texts(key + ".rule").stream(),
                        general.ofNumbers().stream())
                .flatMap(rules -> rules)
                .toList();
    }
}
