package org.suqiu.statistics;

/** How a period is looked at. */
public enum View {
    /** Each event by its own date: what offices publish. A county can close more than it received. */
    FLOW,
    /** The cases received in the period, where they stand now, by the office responsible now. */
    COHORT
}
