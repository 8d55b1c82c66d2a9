package org.suqiu.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Telephone numbers as people write them: in groups, with the country before them, or without the code of their area. */
final class PhoneNumber {

    private static final int TAIL = 4;
    private static final Pattern MOBILE = Pattern.compile(
            "(?<![0-9A-Za-z])(?:(?:\\+|00)?86[ -]?)?(1[3-9][0-9])[ -]?([0-9]{4})[ -]?([0-9]{4})(?![0-9A-Za-z])");
    private static final Pattern LANDLINE = Pattern.compile(
            "(?<![0-9A-Za-z])(?:(?:\\+|00)?86[ -]?)?(0[0-9]{2,3}) ?-? ?([2-8][0-9]{6,7})(?![0-9A-Za-z])");
    private static final Pattern COUNTRY = Pattern.compile("^(?:00)?86(?=1[3-9][0-9]{9}$)");
    private static final Pattern AREA = Pattern.compile("^0(?:10|2[0-9]|[3-9][0-9]{2})(?=[2-8][0-9]{6,7}$)");

    private PhoneNumber() {}

    /** A number that is typed in groups is one word. */
    static String inOne(String typed) {
        return LANDLINE.matcher(MOBILE.matcher(typed).replaceAll("$1$2$3")).replaceAll("$1-$2");
    }

    /** @return null where there are none */
    static String digits(String phone) {
        String digits = TypedText.digits(phone);
        return digits == null ? null : COUNTRY.matcher(digits).replaceFirst("");
    }

    /** A phone is known in full or by its last four digits. */
    static List<String> wholeAndTail(String phone) {
        String digits = digits(phone);
        if (digits == null || digits.length() <= TAIL) {
            return digits == null ? List.of() : List.of(digits);
        }
        return List.of(digits, digits.substring(digits.length() - TAIL));
    }

    /** Neighbours call a business without the code of the area. */
    static List<String> ofBusiness(String phone) {
        List<String> ways = new ArrayList<>(wholeAndTail(phone));
        if (!ways.isEmpty() && AREA.matcher(ways.get(0)).find()) {
            ways.add(AREA.matcher(ways.get(0)).replaceFirst(""));
        }
        return ways;
    }
}
