package org.suqiu.search;

import java.util.List;
import java.util.stream.Stream;

/** In which band the amount in dispute lies, in yuan: from the first number to below the second. */
public final class AmountBand {

    private static final int FEN = 100;
    private static final List<Integer> BORDERS = List.of(100, 500, 1_000, 5_000, 10_000, 50_000);

    private AmountBand() {}

    public static boolean isOne(String code) {
        return Stream.concat(Stream.of(0), BORDERS.stream())
                .map(border -> of((long) border * FEN))
                .anyMatch(code::equals);
    }

    /** @return such as {@code 100-500}, {@code 50000-}; null where no amount was named */
    static String of(Long fen) {
        if (fen == null) {
            return null;
        }
        int from = 0;
        for (int border : BORDERS) {
            if (fen < (long) border * FEN) {
                return from + "-" + border;
            }
            from = border;
        }
        return from + "-";
    }
}
