package org.suqiu.linkage;

import java.util.function.Function;
import org.suqiu.casefile.PartyDetails;

/** Whether two filings come from one person, as far as can be told: an anonymous one never does. */
final class SamePerson {

    private SamePerson() {}

    /** The same identity number or telephone; the same name only where one of them left no number. */
    static boolean filed(PartyDetails one, PartyDetails other) {
        return same(one, other, PartyDetails::idNumber)
                || same(one, other, PartyDetails::phone)
                || same(one, other, PartyDetails::name) && !(given(one.phone()) && given(other.phone()));
    }

    private static boolean same(PartyDetails one, PartyDetails other, Function<PartyDetails, String> detail) {
        return given(detail.apply(one))
                && given(detail.apply(other))
                && plain(detail.apply(one)).equals(plain(detail.apply(other)));
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s-]", "");
    }
}
