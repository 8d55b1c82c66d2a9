package org.suqiu.followup;

/**
 * What came of a call; who was reached may leave any question unanswered.
 *
 * @param satisfaction from 1 to 5, or null
 * @param solved in the complainant's own word, or null
 * @param truthful whether what the office wrote is what happened (真实性), or null
 * @param remark for those who work on the case, or null
 */
public record CallResult(boolean reached, Integer satisfaction, Boolean solved, Boolean truthful, String remark) {}
