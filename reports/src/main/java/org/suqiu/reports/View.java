package org.suqiu.reports;

/** Flow: each event by its own date. Cohort: the cases received in the period, where they stand now. */
public enum View {
    FLOW,
    COHORT
}
