package org.suqiu.casefile;

import java.time.LocalDate;

/**
 * The complainant was called after closing.
 *
 * @param satisfaction from 1 to 5; null for no answer
 * @param solved in the complainant's own word; null for no answer
 */
public record FollowedUp(CaseFile caseFile, boolean reached, Integer satisfaction, Boolean solved, LocalDate on) {}
