package org.suqiu.search;

import java.util.List;
import java.util.Map;

/**
 * The answer to a question.
 *
 * @param total all that was found, not only the page
 * @param loosely nothing had all the words; these have some
 * @param counts field → code → how many, within all that was found; empty unless asked for
 */
public record Found(List<Hit> hits, long total, boolean loosely, Map<String, Map<String, Long>> counts) {}
