package org.suqiu.reports;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What stands in one place of a table: words, a number in its exact size, or a day; or nothing, where there is no such number.
 *
 * @param number rates as fractions of one, money in the unit of the measure
 */
public record Cell(Measure measure, String text, BigDecimal number, LocalDate day) {
    private static final int DECIMALS_OF_YUAN = 2;
    private static final int DECIMALS_OF_TEN_THOUSAND = 6;

    public Cell {
        requireNonNull(measure, "measure");
    }

    public static Cell words(String text) {
        return new Cell(Measure.WORDS, requireNonNull(text, "text"), null, null);
    }

    public static Cell day(LocalDate day) {
        return new Cell(Measure.DAY, null, null, day);
    }

    public static Cell count(long number) {
        return of(Measure.COUNT, BigDecimal.valueOf(number));
    }

    /** Over nothing there is no rate. */
    public static Cell rate(long part, long whole) {
        return of(Measure.RATE, Ratio.of(part, whole).orElse(null));
    }

    /** (this − that) ÷ that. */
    public static Cell change(long now, long before) {
        return of(
                Measure.CHANGE,
                Ratio.change(BigDecimal.valueOf(now), BigDecimal.valueOf(before))
                        .orElse(null));
    }

    /** Over nothing there is no mean. */
    public static Cell mean(long sum, long number) {
        return of(Measure.DECIMAL, Ratio.of(sum, number).orElse(null));
    }

    public static Cell yuan(long fen) {
        return of(Measure.YUAN, BigDecimal.valueOf(fen, DECIMALS_OF_YUAN));
    }

    public static Cell tenThousandYuan(long fen) {
        return of(Measure.TEN_THOUSAND_YUAN, BigDecimal.valueOf(fen, DECIMALS_OF_TEN_THOUSAND));
    }

    /** A number in the unit of its measure; null where there is no such number. */
    public static Cell of(Measure measure, BigDecimal number) {
        return new Cell(measure, null, number, null);
    }

    /** For people. */
    String printed() {
        if (text != null) {
            return text;
        }
        return exact().map(measure::printed)
                .or(() -> Optional.ofNullable(day).map(LocalDate::toString))
                .orElse(Measure.NOTHING);
    }

    /** For programs. */
    String raw() {
        if (text != null) {
            return text;
        }
        return exact().map(measure::raw)
                .or(() -> Optional.ofNullable(day).map(LocalDate::toString))
                .orElse("");
    }

    Optional<BigDecimal> exact() {
        return Optional.ofNullable(number);
    }
}
