package org.suqiu.statistics.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suqiu.http.Language;
import org.suqiu.statistics.By;
import org.suqiu.statistics.RowNames;

/** What the rows of a county table are called. */
@ApplicationScoped
public class CountyNames {

    @Inject
    RowNames rowNames;

    @Inject
    Language language;

    /** @param countyCode null for the total, empty for what nobody had yet */
    public String of(String countyCode) {
        return rowNames.of(By.COUNTY, countyCode, language.locale());
    }
}
