package org.suqiu.printouts.frozen;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.suqiu.printouts.Manuscript;

/** A frozen period with the print-outs of it that one reader may have. */
public record OpenedPeriod(FrozenPeriod period, Map<String, Manuscript> manuscripts, List<KeptPrintout> kept) {

    public List<KeptPrintout> printouts() {
        return kept.stream()
                .filter(printout -> manuscripts.containsKey(printout.key()))
                .toList();
    }

    public String title(KeptPrintout printout, Locale locale) {
        return manuscripts.get(printout.key()).title(locale);
    }
}
