package org.suqiu.reports;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Locale;

/**
 * All that the print-out {@code county-resolution} shows.
 *
 * @param kindTitle the kind in the reader's language, as it stands in the title
 * @param definitions version of the definitions, such as 2026.1
 * @param asOf when the figures were read
 * @param isFinal whether the figures are frozen; if not, the page says so
 * @param previous the period just before
 * @param yearBefore the same dates a year earlier
 */
public record CountyResolution(
        Kind kind,
        String kindTitle,
        View view,
        String definitions,
        Instant asOf,
        boolean isFinal,
        Locale locale,
        PeriodFigures figures,
        PeriodFigures previous,
        PeriodFigures yearBefore) {

    public CountyResolution {
        requireNonNull(kind, "kind");
        requireNonNull(kindTitle, "kindTitle");
        requireNonNull(view, "view");
        requireNonNull(definitions, "definitions");
        requireNonNull(asOf, "asOf");
        requireNonNull(locale, "locale");
        requireNonNull(figures, "figures");
        requireNonNull(previous, "previous");
        requireNonNull(yearBefore, "yearBefore");
    }

    /** What stands on the paper. */
    public Printout printout() {
        return new CountyResolutionText(this, new Wording(Wording.COUNTY_RESOLUTION, locale)).printout();
    }
}
