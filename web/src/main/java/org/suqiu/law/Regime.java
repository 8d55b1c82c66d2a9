package org.suqiu.law;

/**
 * Whose law binds an office. A word and not a closed list, so that a further regime comes with the rows of its pack.
 *
 * @param code as the office carries it, such as {@code MARKET_SUPERVISION}
 */
public record Regime(String code) {

    /** Orders 20 and 121 bind it (Order 121, Arts. 2, 4, 43). */
    public static final Regime MARKET_SUPERVISION = new Regime("MARKET_SUPERVISION");

    /** Every other office, until its own pack is entered. */
    public static final Regime HOTLINE = new Regime("HOTLINE");

    public static Regime of(String code) {
        return new Regime(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
