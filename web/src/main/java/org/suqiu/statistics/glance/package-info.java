/**
 * A month at a glance, for those who answer for the hotline: the figures asked for first, beside those of the month before and
 * of a year ago, where they come from, how two years went, and what grew unusually. Counts nothing itself.
 */
package org.suqiu.statistics.glance;
