package org.suqiu.reports;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How a kind of number is written: for people to read, for programs, and in a spreadsheet. */
public enum Measure {
    WORDS(0, 0, "@", "@"),
    DAY(0, 0, "yyyy-mm-dd", "yyyy-mm-dd"),
    COUNT(0, 0, "#,##0", "#,##0"),
    RATE(2, 2, "0.00", "[=1]0%;0.00%"),
    CHANGE(2, 2, "0.00", "+0.00%;-0.00%;0.00%"),
    DECIMAL(0, 2, "#,##0.00", "#,##0.00"),
    YUAN(0, 2, "#,##0.00", "#,##0.00"),
    TEN_THOUSAND_YUAN(0, 2, "#,##0.00", "#,##0.00");

    static final String NOTHING = "—";

    private static final BigDecimal WHOLE = BigDecimal.ONE;

    private final int pointsToTheRight;
    private final int decimals;
    private final String pattern;
    private final String sheetPattern;

    Measure(int pointsToTheRight, int decimals, String pattern, String sheetPattern) {
        this.pointsToTheRight = pointsToTheRight;
        this.decimals = decimals;
        this.pattern = pattern;
        this.sheetPattern = sheetPattern;
    }

    /** About as long as it is shown, for whoever measures a line. */
    String pattern() {
        return pattern;
    }

    /** How spreadsheets write it. */
    String sheetPattern() {
        return sheetPattern;
    }

    /** For people: 83.33%, 100%, 46,300.00; a change bears its sign. */
    String printed(BigDecimal exact) {
        var rounded = rounded(exact);
        return switch (this) {
            case RATE -> asPercent(exact, formatted(rounded));
            case CHANGE -> (rounded.signum() > 0 ? "+" : "") + asPercent(exact, formatted(rounded));
            default -> formatted(rounded);
        };
    }

    /** For programs: 83.33, 100.00, 46300.00. */
    String raw(BigDecimal exact) {
        return rounded(exact).toPlainString();
    }

    private BigDecimal rounded(BigDecimal exact) {
        return exact.movePointRight(pointsToTheRight).setScale(decimals, HALF_UP);
    }

    private String formatted(BigDecimal rounded) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(rounded);
    }

    /** Only a full hundred is 100%: 99.999 rounds to 100.00%. */
    private static String asPercent(BigDecimal exact, String number) {
        return exact.compareTo(WHOLE) == 0 ? "100%" : number + "%";
    }
}
