package org.suqiu.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A part of a whole in percent, half-up to two decimals; over nothing there is no rate. */
public record Rate(long part, long whole) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @return such as {@code 83.33} or {@code 100.00}; null over nothing */
    public String percent() {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    /** The change from one value to another: (this − that) ÷ that; null when that is 0. */
    public static String change(long now, long before) {
        return new Rate(now - before, before).percent();
    }
}
