package org.suqiu.statistics.glance;

import java.util.List;
import org.suqiu.casefile.Kind;
import org.suqiu.statistics.Spread;
import org.suqiu.statistics.UnusualGrowth;

/** A month beside the one before and that of a year ago. */
public record Glance(Kind kind, MonthSoFar days, Spread now, Spread previous, Spread yearBefore) {

    /** Against the month before, over as many days. */
    public List<UnusualGrowth> grown() {
        return UnusualGrowth.between(now, previous);
    }
}
