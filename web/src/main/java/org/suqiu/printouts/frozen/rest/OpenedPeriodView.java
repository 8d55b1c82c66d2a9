package org.suqiu.printouts.frozen.rest;

import java.util.List;
import java.util.Locale;
import org.suqiu.printouts.frozen.KeptPrintout;
import org.suqiu.printouts.frozen.OpenedPeriod;

/** A closed period and its print-outs, as the reader may have them. */
public record OpenedPeriodView(FrozenMonthView period, List<KeptView> printouts) {

    static OpenedPeriodView of(OpenedPeriod opened, Locale locale) {
        return new OpenedPeriodView(
                FrozenMonthView.of(opened.period()),
                opened.printouts().stream()
                        .map(kept -> KeptView.of(kept, opened.title(kept, locale)))
                        .toList());
    }

    /** A print-out that is kept; the same content has the same hash. @param title in the caller's language */
    public record KeptView(String key, String title, String kind, String view, String language, String sha256) {

        private static KeptView of(KeptPrintout kept, String title) {
            return new KeptView(
                    kept.key(), title, kept.kind().name(), kept.view().name(), kept.language(), kept.sha256());
        }
    }
}
