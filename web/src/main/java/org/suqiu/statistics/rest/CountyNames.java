package org.suqiu.statistics.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suqiu.http.Language;
import org.suqiu.identity.Offices;

/** What the rows of a county table are called. */
@ApplicationScoped
public class CountyNames {

    @Inject
    Offices offices;

    @Inject
    Language language;

    /** @param countyCode null for the total, empty for what nobody had yet */
    public String of(String countyCode) {
        if (countyCode == null) {
            return language.chinese() ? "合计" : "Total";
        }
        return offices.counties().stream()
                .filter(county -> county.code().equals(countyCode))
                .map(county -> county.name(language.chinese()))
                .findFirst()
                .orElseGet(() -> language.chinese() ? "待分送" : "Not placed yet");
    }
}
