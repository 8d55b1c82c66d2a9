package org.suqiu.law;

import java.util.List;

/** What a law pack says. */
public record LawRules(List<StatutoryLimit> limits, List<Ground> grounds, List<GroundException> exceptions) {

    public LawRules {
        limits = List.copyOf(limits);
        grounds = List.copyOf(grounds);
        exceptions = List.copyOf(exceptions);
    }
}
