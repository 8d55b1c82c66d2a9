package org.suqiu.statistics.published;

import java.util.Map;
import org.suqiu.statistics.By;
import org.suqiu.statistics.Definition;

/**
 * The counts of one county or category in one month or year.
 *
 * @param period such as 2026 or 2026-09
 * @param by null in the row of all
 * @param counts without those that are left out
 */
public record OpenRow(String period, By by, String code, Map<Definition, Long> counts) {}
