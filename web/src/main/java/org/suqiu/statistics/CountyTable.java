package org.suqiu.statistics;

import org.suqiu.casefile.Kind;

/** The county table with the two periods it is compared with. */
public record CountyTable(
        Kind kind, View view, CountyFigures figures, CountyFigures previous, CountyFigures yearBefore) {

    /** The version of the definitions that every print names. */
    public static final String DEFINITIONS = "2026.1";
}
