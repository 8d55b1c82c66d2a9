package org.suqiu.statistics;

import java.util.Arrays;
import java.util.stream.Collectors;

/** How much is disputed, from little to much. The bounds are the office's own: no law divides complaints by amount. */
enum AmountBand {
    BELOW_500(500),
    BELOW_2000(2_000),
    BELOW_10000(10_000),
    BELOW_50000(50_000);

    private static final int FEN = 100;

    private final long fen;

    AmountBand(long yuan) {
        fen = yuan * FEN;
    }

    /** A digit for each band, in their order, so that rows sort by it; nothing for no amount. */
    static String expression(String amount) {
        return Arrays.stream(values())
                .map(band -> "when %s < %d then '%d'".formatted(amount, band.fen, band.ordinal() + 1))
                .collect(Collectors.joining(
                        " ",
                        "case when %s is null then '' ".formatted(amount),
                        " else '%d' end".formatted(values().length + 1)));
    }
}
