package org.suqiu.statistics;

import org.suqiu.casefile.Kind;

/** The county table with the two periods it is compared with. */
public record CountyTable(Kind kind, View view, Breakdown figures, Breakdown previous, Breakdown yearBefore) {}
