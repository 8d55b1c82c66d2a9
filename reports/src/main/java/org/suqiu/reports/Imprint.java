package org.suqiu.reports;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/** Who printed, and when: the foot of every page. */
public record Imprint(String printedBy, Instant printedAt) {

    public Imprint {
        requireNonNull(printedBy, "printedBy");
        requireNonNull(printedAt, "printedAt");
    }
}
