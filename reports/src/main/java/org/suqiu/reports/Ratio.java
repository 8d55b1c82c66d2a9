package org.suqiu.reports;

import static java.math.RoundingMode.DOWN;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Quotients from exact figures; nothing over nothing is no number at all. */
final class Ratio {
    /** Cut, not rounded: a quotient is rounded once, where it is shown. */
    private static final MathContext EXACT_ENOUGH = new MathContext(34, DOWN);

    private Ratio() {}

    static Optional<BigDecimal> of(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? Optional.empty() : Optional.of(part.divide(whole, EXACT_ENOUGH));
    }

    static Optional<BigDecimal> of(long part, long whole) {
        return of(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** (this − that) ÷ that. */
    static Optional<BigDecimal> change(BigDecimal now, BigDecimal before) {
        return of(now.subtract(before), before);
    }
}
