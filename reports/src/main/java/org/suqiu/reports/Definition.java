package org.suqiu.reports;

import static java.util.Objects.requireNonNull;

/**
 * What a figure counts.
 *
 * @param term the figure
 * @param denominator of what a rate is a part; null for what is no rate
 */
public record Definition(String term, String text, String denominator) {

    public Definition {
        requireNonNull(term, "term");
        requireNonNull(text, "text");
    }
}
