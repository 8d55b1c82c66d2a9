package org.suqiu.statistics;

import java.util.Set;
import org.suqiu.casefile.Kind;

/** Which events are summed up: of which period and kinds, looked at how, and narrowed to what. */
public record Selection(Period period, Set<Kind> kinds, View view, Scope scope) {

    public Selection {
        kinds = Set.copyOf(kinds);
    }

    public Selection(Period period, Set<Kind> kinds, View view) {
        this(period, kinds, view, Scope.EVERYTHING);
    }

    public Selection during(Period other) {
        return new Selection(other, kinds, view, scope);
    }
}
