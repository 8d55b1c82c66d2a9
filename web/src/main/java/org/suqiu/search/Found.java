package org.suqiu.search;

import java.util.List;
import java.util.Map;

/**
 * The answer to a question.
 *
 * @param total all that was found, not only the page
 * @param loosely nothing had all the words; these have some
 * @param complete false while the index is known to lack documents, or has not been looked at yet
 * @param counts field → code → how many, within all that was found; empty unless asked for
 */
public record Found(
        List<Hit> hits, long total, boolean loosely, boolean complete, Map<String, Map<String, Long>> counts) {}
