package org.suqiu.statistics.published;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which cells of published tables are left out: the small ones, and as many others as it takes that none of them follows from
 * the sums. A zero tells of nobody and is published.
 *
 * @param values every cell, totals too
 * @param sums all that adds up, over all tables that are published together
 */
record Suppression<K>(Map<K, Long> values, List<Sum<K>> sums) {

    static final long FEWEST = 5;

    /** A total and its parts. */
    record Sum<K>(K total, List<K> parts) {

        boolean holds(K cell) {
            return total.equals(cell) || parts.contains(cell);
        }
    }

    Set<K> hidden() {
        Set<K> hidden = new LinkedHashSet<>();
        values.forEach((cell, value) -> {
            if (value > 0 && value < FEWEST) {
                hidden.add(cell);
            }
        });
        Set<K> recomputable = new Equations<>(sums, hidden).determined();
        while (!recomputable.isEmpty()) {
            recomputable.forEach(cell -> companion(cell, hidden).ifPresent(hidden::add));
            recomputable = new Equations<>(sums, hidden).determined();
        }
        return hidden;
    }

    /** The smallest published cell of a sum that gives the cell away, or else of any sum that has to do with what is hidden. */
    private Optional<K> companion(K cell, Set<K> hidden) {
        return smallest(sums.stream().filter(sum -> sum.holds(cell)).toList(), hidden)
                .or(() -> smallest(
                        sums.stream()
                                .filter(sum -> hidden.stream().anyMatch(sum::holds))
                                .toList(),
                        hidden));
    }

    private Optional<K> smallest(List<Sum<K>> among, Set<K> hidden) {
        Set<K> published = new HashSet<>();
        for (Sum<K> sum : among) {
            published.add(sum.total());
            published.addAll(sum.parts());
        }
        published.removeAll(hidden);
        return published.stream()
                .min(Comparator.comparing((K cell) -> values.get(cell) == 0).thenComparing(values::get));
    }
}
