package org.suqiu.identity;

import java.util.Set;
import org.suqiu.rules.Problems;

/** What an administrator may say of an office. */
final class OfficeRules {

    private static final Set<String> LEVELS = Set.of("COUNTY", "PREFECTURE");
    private static final Set<String> REGIMES = Set.of("MARKET_SUPERVISION", "HOTLINE");

    private final Offices offices;

    OfficeRules(Offices offices) {
        this.offices = offices;
    }

    void check(String code, OfficeDetails details) {
        Problems problems = new Problems();
        if (!code.matches("[A-Za-z0-9][A-Za-z0-9-]{0,29}")) {
            problems.add("/code", "office-code");
        }
        problems.require(details.name(), 100, "/name")
                .require(details.nameEn(), 150, "/nameEn")
                .require(details.phone(), 40, "/phone");
        place(details, problems);
        oneOf(details.level(), LEVELS, "/level", problems);
        oneOf(details.regime(), REGIMES, "/regime", problems);
        problems.throwIfAny();
    }

    private void place(OfficeDetails details, Problems problems) {
        if (!offices.knowsCounty(details.countyCode())) {
            problems.add("/countyCode", "unknown-code");
        }
        if (details.department() == null || !details.department().matches("[A-Z][A-Z_]{1,39}")) {
            problems.add("/department", "department");
        } else if ("COUNTY".equals(details.level()) && County.PREFECTURE.equals(details.countyCode())) {
            problems.add("/level", "level-of-place");
        }
    }

    private static void oneOf(String word, Set<String> words, String pointer, Problems problems) {
        if (word == null || !words.contains(word)) {
            problems.add(
                    pointer, "one-of", String.join(", ", words.stream().sorted().toList()));
        }
    }
}
