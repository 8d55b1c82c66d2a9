package org.suqiu.printouts.frozen;

import org.suqiu.casefile.Kind;
import org.suqiu.statistics.View;

/**
 * That a print-out of a frozen period is kept, without what it shows.
 *
 * @param language such as {@code zh-CN}
 * @param sha256 of what it shows
 */
public record KeptPrintout(String key, Kind kind, View view, String language, String sha256) {}
