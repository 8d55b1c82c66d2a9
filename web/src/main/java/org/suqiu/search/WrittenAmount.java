package org.suqiu.search;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An amount of money as people write it: 1280, ¥1,280.00, 1280元, 1280块钱. */
record WrittenAmount(String typed, String number, boolean hasUnit) {

    private static final Pattern FORM = Pattern.compile("[¥￥]?([0-9]{1,9}(?:\\.[0-9]{1,2})?)(元|块|块钱)?");

    static Optional<WrittenAmount> in(String word) {
        Matcher parts = FORM.matcher(word.replace(",", ""));
        return parts.matches()
                ? Optional.of(new WrittenAmount(word, parts.group(1), parts.group(2) != null))
                : Optional.empty();
    }

    /** @return such as {@code 1280.00} */
    String yuan() {
        return new BigDecimal(number).setScale(2).toPlainString();
    }

    /** @return as it may stand in a text; empty without a unit, where it may be the number of anything */
    List<String> spellings() {
        return hasUnit ? Stream.of(typed, number + "元", number + "块").distinct().toList() : List.of();
    }
}
