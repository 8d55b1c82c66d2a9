package org.suqiu.reports;

import java.util.List;
import java.util.Locale;

/** How is counted on every print-out, in the reader's language. */
public record CountingRules(Locale locale) {

    /** Which days belong to a period. */
    public String ofPeriods() {
        return text("rule.period");
    }

    /** For which county a case counts. */
    public String ofCounties(View view) {
        return text("rule.county." + view);
    }

    /** How rates and money are rounded. */
    public List<String> ofNumbers() {
        return List.of(text("rule.rates"), text("rule.money"));
    }

    private String text(String key) {
        return new Wording(Wording.PRINTOUT, locale).text(key);
    }
}
