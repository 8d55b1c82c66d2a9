package org.suqiu.acceptance;

/**
 * Why a complaint is not taken on.
 *
 * @param ground a code of the case's law pack, such as {@code 16-3}
 * @param reasons told to the complainant (Order 121, Art. 15)
 */
public record Refusal(String ground, String reasons) {}
