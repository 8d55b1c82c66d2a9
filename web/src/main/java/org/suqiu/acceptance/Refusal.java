package org.suqiu.acceptance;

import java.util.List;

/**
 * Why a complaint is not taken on.
 *
 * @param ground a code of the case's law pack, such as {@code 16-3}
 * @param reasons told to the complainant (Order 121, Art. 15)
 * @param factors what was weighed under Order 121, Art. 17; null where the caller does not speak of it
 */
public record Refusal(String ground, String reasons, List<Factor> factors) {

    /**
     * One factor that was ticked.
     *
     * @param factor a code of the case's law pack, such as {@code UNUSUAL_PURCHASE}
     * @param evidence what shows it
     */
    public record Factor(String factor, String evidence) {}
}
