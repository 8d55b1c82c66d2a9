package org.suqiu.search.rest;

import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.suqiu.casefile.Channel;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Stage;
import org.suqiu.catalogue.Catalogue;
import org.suqiu.catalogue.Vocabulary;
import org.suqiu.rules.OneOf;
import org.suqiu.search.AmountBand;

/** Which codes one may filter by. Offices and the counties of other prefectures come and go: none is wrong. */
class FilterCodes {

    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(?:0[1-9]|1[0-2])");
    private static final Pattern COUNTY = Pattern.compile("[0-9]{6}");

    private final Map<String, Predicate<String>> known;

    FilterCodes(Catalogue catalogue) {
        known = Map.of(
                "kind", named(Kind.class),
                "stage", named(Stage.class),
                "channel", named(Channel.class),
                "county", COUNTY.asMatchPredicate(),
                "month", MONTH.asMatchPredicate(),
                "amountBand", AmountBand::isOne,
                "category", code -> catalogue.category(code).isPresent(),
                "source", code -> catalogue.entry(Vocabulary.SOURCE, code).isPresent(),
                "issue", code -> catalogue.entry(Vocabulary.ISSUE, code).isPresent());
    }

    boolean has(String filter, String code) {
        return known.getOrDefault(filter, any -> true).test(code);
    }

    private static <E extends Enum<E>> Predicate<String> named(Class<E> words) {
        return code -> new OneOf<>(words).named(code).isPresent();
    }
}
