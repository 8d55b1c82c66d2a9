package org.suqiu.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Predicate;
import org.suqiu.identity.Offices;
import org.suqiu.rules.Problems;

/** By which codes cases can be looked for: those in use, and those that old cases still carry. All of them lie in memory. */
@ApplicationScoped
public class KnownCodes {

    @Inject
    Catalogue catalogue;

    @Inject
    Offices offices;

    /** @return the code, or null where none was given */
    public String county(String code, String pointer, Problems problems) {
        return known(offices::knowsCounty, code, pointer, problems);
    }

    /** @return the code, or null where none was given */
    public String office(String code, String pointer, Problems problems) {
        return known(given -> offices.byCode(given).isPresent(), code, pointer, problems);
    }

    /** @return the code, or null where none was given */
    public String category(String code, String pointer, Problems problems) {
        return known(this::isCategory, code, pointer, problems);
    }

    /** @return the code, or null where none was given */
    public String word(Vocabulary vocabulary, String code, String pointer, Problems problems) {
        return known(given -> isWord(vocabulary, given), code, pointer, problems);
    }

    private boolean isCategory(String code) {
        return catalogue
                .category(code)
                .filter(category -> category.code().equals(code))
                .isPresent();
    }

    private boolean isWord(Vocabulary vocabulary, String code) {
        return catalogue
                .entry(vocabulary, code)
                .filter(entry -> entry.code().equals(code))
                .isPresent();
    }

    private static String known(Predicate<String> isKnown, String code, String pointer, Problems problems) {
        if (!Problems.isGiven(code)) {
            return null;
        }
        if (!isKnown.test(code)) {
            problems.add(pointer, "unknown-code", code);
        }
        return code;
    }
}
