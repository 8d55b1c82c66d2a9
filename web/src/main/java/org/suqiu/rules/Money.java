package org.suqiu.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Money is kept as whole fen, and told as a decimal string in yuan with two decimals. */
public final class Money {

    /** The highest amount that a case may name: 100 million yuan. */
    public static final long MOST_YUAN = 100_000_000L;

    private static final BigDecimal MOST = BigDecimal.valueOf(MOST_YUAN);

    private Money() {}

    public static boolean isPayable(BigDecimal yuan) {
        return yuan.signum() >= 0
                && yuan.compareTo(MOST) <= 0
                && yuan.stripTrailingZeros().scale() <= 2;
    }

    /** @return fen, or null where there is no amount */
    public static Long fen(BigDecimal yuan) {
        return yuan == null ? null : yuan.movePointRight(2).longValueExact();
    }

    /**
     * What somebody wrote in yuan, in fen.
     *
     * @throws InvalidInput for what is no amount that a case may name
     */
    public static long read(String yuan, String pointer) {
        BigDecimal amount = number(yuan, pointer);
        if (!isPayable(amount)) {
            throw new InvalidInput(pointer, "amount", MOST_YUAN);
        }
        return fen(amount);
    }

    private static BigDecimal number(String yuan, String pointer) {
        try {
            return new BigDecimal(yuan.strip());
        } catch (NumberFormatException noNumber) {
            throw new InvalidInput(pointer, "decimal");
        }
    }

    /** @return yuan with two decimals, such as {@code 1280.00}, or null where there is no amount */
    public static String yuan(Long fen) {
        return fen == null
                ? null
                : BigDecimal.valueOf(fen, 2)
                        .setScale(2, RoundingMode.UNNECESSARY)
                        .toPlainString();
    }
}
